package ch.cryptocare.common.contract.authoring;

/** What is written in each of our languages; empty where nothing is yet. */
public record WrittenText(String fr, String en) {
    public static final WrittenText EMPTY = new WrittenText("", "");
}
