package ch.cryptocare.server.platform.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/** Lines end at spaces and after hyphens, and never after an apostrophe: French would not. */
final class AtSpaces implements FSTextBreaker {
    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) return BreakIterator.DONE;
        at++;
        while (at < text.length() && !mayEndLine(text.charAt(at - 1))) at++;
        return at;
    }

    private static boolean mayEndLine(char letter) {
        return letter == ' ' || letter == '-' || letter == '\n';
    }
}
