package ch.cryptocare.common.value;

/** The 26 Swiss cantons by their official abbreviation (as in ISO 3166-2:CH). */
public enum Canton {
    AG,
    AI,
    AR,
    BE,
    BL,
    BS,
    FR,
    GE,
    GL,
    GR,
    JU,
    LU,
    NE,
    NW,
    OW,
    SG,
    SH,
    SO,
    SZ,
    TG,
    TI,
    UR,
    VD,
    VS,
    ZG,
    ZH
}
