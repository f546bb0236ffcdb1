package ch.cryptocare.server.platform.config;

/** A setting is missing or wrong: the sentence names it and says what to do. */
public final class ConfigProblem extends RuntimeException {
    public ConfigProblem(String sentence) {
        super(sentence, null, false, false);
    }
}
