package sourcebook.edtf;

/** The doubt that a date carries, with the sign that spells it in EDTF. */
public enum Qualifier {
  NONE(""),
  UNCERTAIN("?"),
  APPROXIMATE("~"),
  BOTH("%");

  private final String sign;

  Qualifier(String sign) {
    this.sign = sign;
  }

  /** The sign behind the date, empty where there is no doubt. */
  public String sign() {
    return sign;
  }
}
