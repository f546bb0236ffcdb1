package ch.cryptocare.desktop.theme;

/** How bright somebody wants it. */
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK
}
