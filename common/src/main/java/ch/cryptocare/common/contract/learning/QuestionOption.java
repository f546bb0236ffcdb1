package ch.cryptocare.common.contract.learning;

import java.util.Map;

/** Something to choose, named within its question. */
public record QuestionOption(String id, Map<String, String> text) {}
