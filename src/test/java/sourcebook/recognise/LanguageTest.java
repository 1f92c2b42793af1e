package sourcebook.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sourcebook.model.Tokens;

class LanguageTest {
  @ParameterizedTest
  @CsvSource({
    "The mill was sold to the town by its owner, en",
    "Die Mühle wurde von der Stadt nicht gekauft und ist leer, de",
    "Le moulin a été vendu par la ville dans les années, fr",
    "El molino fue vendido por la ciudad en los años, es",
    "O moinho foi vendido pela cidade para uma família em Lisboa, pt",
    "Il mulino è stato venduto dalla città nella valle, it",
    "قال الرجل إن المدينة في هذا العام من أجل, ar",
    "این شهر را به مردم است که از آن, fa",
    "Мельница была продана и не стоит на реке, ru",
    "Değirmen bu yıl şehir için çok önemli ve güzel, tr",
    "Kincir itu dijual di kota yang ada untuk mereka, id",
    "風車は川のそばにあります, ja",
    "风车在河边很漂亮, zh",
    "הטחנה נמכרה לעיר, he",
    "Ο μύλος πουλήθηκε στην πόλη, el",
    "방앗간은 마을에 팔렸다, ko"
  })
  void tellsTheLanguage(String text, String language) {
    assertThat(Language.of(List.of(Tokens.of(text))).map(Language.Guess::tag)).contains(language);
  }
}
