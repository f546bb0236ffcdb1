package ch.cryptocare.common.contract.authoring;

/**
 * Something to choose, to tick, to put in order or to match.
 *
 * @param id its name within its question
 * @param worth more than zero when it is right, exactly: {@code 1/2}
 */
public record OptionDraft(String id, WrittenText text, String worth) {}
