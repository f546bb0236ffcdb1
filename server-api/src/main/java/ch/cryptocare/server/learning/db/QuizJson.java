package ch.cryptocare.server.learning.db;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.server.learning.domain.quiz.Answer;
import ch.cryptocare.server.learning.domain.quiz.Correction;
import ch.cryptocare.server.learning.domain.quiz.Fraction;
import ch.cryptocare.server.learning.domain.quiz.OptionId;
import ch.cryptocare.server.learning.domain.quiz.QuestionId;
import ch.cryptocare.server.learning.domain.quiz.Task;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jooq.JSONB;

/** Tasks, answers and sheets as JSON; the domain knows nothing of it. */
final class QuizJson {
    private static final JsonMapper MAPPER = Json.MAPPER
            .rebuild()
            .addMixIn(Fraction.class, Written.class)
            .addMixIn(OptionId.class, Named.class)
            .addMixIn(QuestionId.class, Named.class)
            .addMixIn(Task.class, TaskKinds.class)
            .addMixIn(Answer.class, AnswerKinds.class)
            .addMixIn(Correction.class, CorrectionKinds.class)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .build();

    private QuizJson() {}

    static JSONB write(Object value) {
        try {
            return JSONB.valueOf(MAPPER.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A task or an answer with its kind, whatever the declared type. */
    static <T> JSONB write(Class<T> type, T value) {
        try {
            return JSONB.valueOf(MAPPER.writerFor(type).writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static <T> T read(Class<T> type, JSONB json) {
        try {
            return MAPPER.readValue(json.data(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what a quiz has in the database is not readable", e);
        }
    }

    private abstract static class Written {
        @JsonCreator
        static Fraction parse(String written) {
            return Fraction.parse(written);
        }

        @Override
        @JsonValue
        public abstract String toString();
    }

    private abstract static class Named {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Named(@SuppressWarnings("unused") String value) {}

        @JsonValue
        abstract String value();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(value = Task.Single.class, name = "SINGLE"),
        @Type(value = Task.Multiple.class, name = "MULTIPLE"),
        @Type(value = Task.TrueFalse.class, name = "TRUE_FALSE"),
        @Type(value = Task.Ordering.class, name = "ORDERING"),
        @Type(value = Task.Matching.class, name = "MATCHING"),
        @Type(value = Task.Numeric.class, name = "NUMERIC")
    })
    private interface TaskKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(value = Answer.Chosen.class, name = "CHOSEN"),
        @Type(value = Answer.Ticked.class, name = "TICKED"),
        @Type(value = Answer.Said.class, name = "SAID"),
        @Type(value = Answer.Ordered.class, name = "ORDERED"),
        @Type(value = Answer.Matched.class, name = "MATCHED"),
        @Type(value = Answer.Typed.class, name = "TYPED")
    })
    private interface AnswerKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(value = Correction.FullMarks.class, name = "FULL_MARKS"),
        @Type(value = Correction.Withdrawn.class, name = "WITHDRAWN"),
        @Type(value = Correction.AlsoRight.class, name = "ALSO_RIGHT"),
        @Type(value = Correction.OnlyRight.class, name = "ONLY_RIGHT")
    })
    private interface CorrectionKinds {}
}
