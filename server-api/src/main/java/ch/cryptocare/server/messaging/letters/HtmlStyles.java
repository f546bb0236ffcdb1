package ch.cryptocare.server.messaging.letters;

/** How mails look. Inline, because many mail programs drop style sheets; the sheet only adds the dark theme. */
final class HtmlStyles {
    static final String PAGE = "margin:0;padding:0;background-color:#eef2f4;color:#33414d;"
            + "font-family:-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;"
            + "font-size:16px;line-height:1.5;-webkit-text-size-adjust:100%;";
    static final String COLUMN = "max-width:560px;margin:0 auto;padding:24px 16px 40px;";
    static final String BRAND = "padding:0 4px 14px;font-size:17px;font-weight:700;letter-spacing:.2px;color:#0a6466;";
    static final String CARD =
            "padding:28px 24px;background-color:#ffffff;border:1px solid #dbe3e8;border-radius:14px;";
    static final String TITLE = "margin:0 0 16px;font-size:24px;line-height:1.25;font-weight:700;color:#14202b;";
    static final String SUBTITLE = "margin:28px 0 8px;font-size:17px;line-height:1.3;color:#14202b;";
    static final String PARAGRAPH = "margin:0 0 12px;";
    static final String FACTS = "margin:20px 0 24px;padding:4px 0 0;border-top:1px solid #dbe3e8;";
    static final String FACT = "padding:14px 0 0;";
    static final String LABEL = "font-size:14px;color:#566573;";
    static final String VALUE = "font-weight:600;color:#14202b;overflow-wrap:anywhere;";
    static final String DETAIL = "overflow-wrap:anywhere;";
    static final String BUTTON = "display:block;padding:14px 20px;border-radius:10px;background-color:#0a6466;"
            + "color:#ffffff;font-weight:600;text-align:center;text-decoration:none;";
    static final String LINK = "color:#0a6466;";
    static final String NOTES = "padding:20px 4px 0;";
    static final String NOTE = "margin:0 0 10px;font-size:14px;line-height:1.45;color:#566573;";

    static final String SHEET = """
            :root { color-scheme: light dark; }
            @media (prefers-color-scheme: dark) {
              .page { background-color: #10171d !important; color: #c9d3db !important; }
              .card { background-color: #19232b !important; border-color: #2c3a45 !important; }
              .facts { border-color: #2c3a45 !important; }
              .strong { color: #f2f6f8 !important; }
              .muted { color: #9fb0bd !important; }
              .brand, .link { color: #5fd0c5 !important; }
              .button { background-color: #5fd0c5 !important; color: #06201f !important; }
            }
            """;

    private HtmlStyles() {}
}
