package ch.cryptocare.server.learning.domain.quiz;

/** Names a question within its quiz. */
public record QuestionId(String value) {
    public QuestionId {
        OptionId.requireName("question", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
