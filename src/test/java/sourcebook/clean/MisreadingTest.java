package sourcebook.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sourcebook.model.Cleaned;

/**
 * Texts in twenty-one languages, each read as six encodings and twice over, come back; texts that
 * only look broken stay; and a single word of them comes back or stays, and is never made another.
 */
class MisreadingTest {
  private static final List<String> CHARSETS =
      List.of("windows-1252", "ISO-8859-1", "x-MacRoman", "IBM437", "windows-1250", "windows-1251");

  /** Which share of single words among others of ASCII is repaired. */
  private static final double WORDS = 0.9;

  private static final List<String> TEXTS =
      List.of(
          "The clerk’s “white” ledger – nine hundred tons… and £40 – was never found; a naïve café owner kept it.",
          "Der Zöllner sprach: „Überm Fjord läuft’s größer“, und die Bürger schwiegen für fünf Tage.",
          "Les clercs sont rentrés chez eux à l’été, « sans un mot », où l’hôtel près du château était fermé; ça gèle.",
          "El año pasado, ¿quién cerró la oficina del señor Núñez? ¡Nadie! Así quedó el balcón vacío.",
          "O escrivão não vendeu a maçã; três irmãos levaram o pão até à estação às cinco.",
          "Il custode perché è rimasto lì? Più tardi andò in città, così si può dire.",
          "Zażółć gęślą jaźń; urzędnik w Łodzi pisał, że śnieg spadł wcześniej niż zwykle.",
          "Příliš žluťoučký kůň; úředník v přístavu řekl, že loď už nepřijede, a šel domů.",
          "A kikötő jegyzője őszintén leírta: két hajó tűnt el, és azóta senki sem kérdezte őket.",
          "Limanın kâtibi iki defter tuttu; ağustosta kış gibi soğuktu, çünkü güneş görünmüyordu.",
          "Гавань замёрзла, и писарь ушёл домой; никто не спросил, где соль.",
          "Писар Від’їздив із міста, бо лід іще не скрес, а сіль її чекала.",
          "Ο γραμματέας του λιμανιού έγραψε δύο βιβλία, και κανείς δεν τα διάβασε.",
          "قال الكاتب إن السفينة وصلت من البصرة محملة بالملح، ولم يكن في المكتب أحد.",
          "نویسنده گفت که کشتی از بندر رفت و هیچ‌کس نمک را نخرید.",
          "הפקיד כתב שני ספרים, ואיש לא קרא אותם עד היום.",
          "港の氷が割れた春の日に、事務所は二冊の帳簿を失った。",
          "항구의 얼음이 깨진 봄날, 서기는 장부 두 권을 잃어버렸다.",
          "Thư ký cảng giữ hai cuốn sổ, nhưng không ai đọc chúng; tàu đến từ phía bắc.",
          "Hamnens skrivare gick hem på våren, när isen låg kvar och båten från Åbo väntade på öl.",
          "Salt 😀 and ice ❄ – 5 °C, ½ ton, 10 µm × 3 € ®");

  private static final List<String> NEGATIVES =
      List.of(
          "E VOCÊ… PARTIU, NÃO É… À LA CARTE, SÃO JOSÉ”, MAÇÃ, AVÓ® E CAFÉ™",
          "Người dân ở Huế và Đà Nẵng nói rằng ĐƯỜNG PHỐ ĐÃ VẮNG, Â, Ă, Ơ, Ư",
          "« Où êtes-vous ? » dit-elle ; « là-bas… » — l’été, à « Noël » et « Â »",
          "ŻÓŁTA ŁÓDŹ, Święto Źródła, ĆMA; ŚĆIEŻKA",
          "İstanbul’da ŞIK ÇİÇEK, IĞDIR, Âşık Ğ",
          "√2 ≈ 1.41, ∑ x² ≥ 0, ∂f/∂x, ∫ø, π√3, a±b, ¬p ∨ q, x ≤ ∞, 5×£35, Å³, 10 Å±0.1",
          "[ˈʃœːnə ˈaʊsɡaːbə], /ðə ˈθɪŋ/, ŋ̊ɛ̃, ɲ, ʁø̃",
          "┌──┐ │ab│ └──┘ ║ ╔═╗ ░▒▓",
          "ПРИВЕТ «МИР» № 5 – Р… С° Г® вЂ и Р",
          "Ñandú Ñ° Ñ’ Ð Ð‘ Þórður Ðað",
          "SENSЕ – Oleg, ΑΒΓ™, ΆΝΘΡΩΠΟΣ®",
          "ÄÖÜ… „ÄRGER“ Österreich® Ü“ Å”",
          "â ê î ô û “â” – â€ is the start of many a broken quotation");

  static Stream<Arguments> broken() {
    return TEXTS.stream()
        .flatMap(
            text ->
                Stream.concat(CHARSETS.stream(), Stream.of("twice"))
                    .map(charset -> Arguments.of(text, charset)));
  }

  @ParameterizedTest
  @MethodSource
  void broken(String text, String charset) {
    String broken =
        charset.equals("twice")
            ? misread(misread(text, "windows-1252"), "windows-1252")
            : misread(text, charset);
    assertThat(Scrape.words(clean(broken))).isEqualTo(text);
  }

  @Test
  void makesNoOtherWordOfOne() {
    for (String charset : CHARSETS) {
      int all = 0;
      int right = 0;
      for (String word : String.join(" ", TEXTS).split(" ")) {
        if (word.chars().anyMatch(c -> c >= 0x80)) {
          String text = "He wrote " + word + " in it.";
          String broken = misread(text, charset);
          String repaired = Scrape.words(clean(broken));
          assertThat(repaired).as(charset).isIn(text, broken);
          all++;
          right += repaired.equals(text) ? 1 : 0;
        }
      }
      assertThat(right).as(charset).isGreaterThan((int) (WORDS * all));
    }
  }

  static Stream<String> whole() {
    return Stream.concat(TEXTS.stream(), NEGATIVES.stream());
  }

  @ParameterizedTest
  @MethodSource
  void whole(String text) {
    assertThat(clean(text).emendations()).isEmpty();
  }

  private static String misread(String text, String charset) {
    StringBuilder broken = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = new String(new byte[] {b}, Charset.forName(charset)).charAt(0);
      broken.append(c == '\ufffd' ? (char) (b & 0xff) : c);
    }
    return broken.toString();
  }

  private static Cleaned clean(String text) {
    return new Cleaner(Set.of("mojibake")).clean(List.of(Scrape.of("any", text)), () -> {}).get(0);
  }
}
