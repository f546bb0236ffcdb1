package ch.cryptocare.server.learning.moodle;

import ch.cryptocare.common.value.LeftOutReason;

/** A text of a file as it is written there. */
public record Said(String raw, Markup markup) {
    public static final Said NOTHING = new Said("", Markup.PLAIN);

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_OPTION = 1_000;
    private static final int FIRST_CHARACTERS = 400;

    /** As the text of a question: it says something, and shows nothing. */
    public String asked() {
        requireNoPicture();
        var words = shortEnough(markup.words(raw), LONGEST_TEXT);
        if (words.isEmpty()) throw new NotTaken(LeftOutReason.UNREADABLE);
        return words;
    }

    /** As many as tell it from others. */
    public String firstWords() {
        return markup.words(raw.length() <= FIRST_CHARACTERS ? raw : raw.substring(0, FIRST_CHARACTERS));
    }

    /** As something to choose, in one line. */
    String option() {
        requireNoPicture();
        var words = shortEnough(markup.words(raw).replace('\n', ' '), LONGEST_OPTION);
        if (words.isEmpty()) throw new NotTaken(LeftOutReason.UNREADABLE);
        return words;
    }

    /** As a part of an explanation: what it shows is not needed to answer. */
    String explained() {
        return markup.words(raw);
    }

    boolean isBlank() {
        return raw.isBlank() || (!markup.shows(raw) && markup.words(raw).isEmpty());
    }

    private void requireNoPicture() {
        if (markup.shows(raw)) throw new NotTaken(LeftOutReason.PICTURE);
    }

    static String shortEnoughText(String words) {
        return shortEnough(words, LONGEST_TEXT);
    }

    private static String shortEnough(String words, int longest) {
        if (words.length() > longest) throw new NotTaken(LeftOutReason.TOO_LONG);
        return words;
    }
}
