package ch.cryptocare.server.learning.moodle;

import ch.cryptocare.common.value.LeftOutReason;
import ch.cryptocare.server.learning.domain.quiz.Fraction;
import ch.cryptocare.server.learning.domain.quiz.GradingPolicy;
import ch.cryptocare.server.learning.moodle.Sketch.Marked;
import ch.cryptocare.server.learning.moodle.Tasks.Figure;
import ch.cryptocare.server.learning.moodle.Tasks.Pair;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** One question of a file in Moodle's XML. */
record MoodleXmlQuestion(XmlElement xml, Tasks tasks) {
    private static final Set<String> FALSE = Set.of("false", "0", "");

    /** Where it has no name, its first words stand for it. */
    String name() {
        var name = xml.first("name").map(element -> element.textOf("text")).orElse("");
        if (!name.isEmpty()) return name;
        var text =
                xml.first("questiontext").map(element -> element.textOf("text")).orElse("");
        return new Said(text, Markup.HTML).firstWords();
    }

    Sketch read() {
        return switch (xml.attribute("type")) {
            case "multichoice" -> choices();
            case "truefalse" -> trueOrFalse();
            case "matching" -> sketch(tasks.matching(pairs()), List.of());
            case "numerical" -> numerical();
            case "ordering" -> sketch(ordering(), List.of());
            case "shortanswer" -> throw new NotTaken(LeftOutReason.SHORT_ANSWER);
            case "essay" -> throw new NotTaken(LeftOutReason.ESSAY);
            case "description" -> throw new NotTaken(LeftOutReason.DESCRIPTION);
            default -> throw new NotTaken(LeftOutReason.OTHER_KIND);
        };
    }

    private Sketch sketch(Marked marked, List<Choice> choices) {
        return sketch(marked, general().and(choices));
    }

    private Sketch sketch(Marked marked, Explanation explanation) {
        if (xml.has("image_base64")) throw new NotTaken(LeftOutReason.PICTURE);
        var text = xml.first("questiontext").orElseThrow(() -> new NotTaken(LeftOutReason.UNREADABLE));
        requireNoFile(text);
        return new Sketch(said(text).asked(), explanation.text(), Points.of(xml.textOf("defaultgrade")), marked);
    }

    private Explanation general() {
        return new Explanation(xml.first("generalfeedback").map(this::said).orElse(Said.NOTHING));
    }

    private Sketch choices() {
        var choices = xml.all("answer").stream().map(this::choice).toList();
        var single = xml.first("single").map(XmlElement::text).orElse("true");
        var isSingle = !FALSE.contains(single);
        return sketch(isSingle ? tasks.single(choices) : tasks.multiple(choices), choices);
    }

    private Choice choice(XmlElement answer) {
        requireNoFile(answer);
        return new Choice(said(answer), worth(answer), feedback(answer));
    }

    private Said feedback(XmlElement answer) {
        return answer.first("feedback").map(this::said).orElse(Said.NOTHING);
    }

    private static Fraction worth(XmlElement answer) {
        var percentage = answer.attribute("fraction");
        return percentage.isEmpty() ? Fraction.ZERO : Worth.of(percentage);
    }

    /** Old files say true and false in the language of their Moodle: there, the first is true. */
    private Sketch trueOrFalse() {
        var answers = xml.all("answer");
        if (answers.size() != 2) throw new NotTaken(LeftOutReason.UNREADABLE);
        var isSwapped = answers.getFirst().textOf("text").equals("false");
        var whenTrue = isSwapped ? answers.getLast() : answers.getFirst();
        var whenFalse = isSwapped ? answers.getFirst() : answers.getLast();
        var isTrue = worth(whenTrue).equals(Fraction.ONE);
        if (isTrue == worth(whenFalse).equals(Fraction.ONE)) throw new NotTaken(LeftOutReason.WORTH);
        var explanation = general().and(feedback(isTrue ? whenTrue : whenFalse));
        return sketch(tasks.trueOrFalse(isTrue), explanation.and(feedback(isTrue ? whenFalse : whenTrue)));
    }

    private List<Pair> pairs() {
        return xml.all("subquestion").stream().map(this::pair).toList();
    }

    private Pair pair(XmlElement stem) {
        requireNoFile(stem);
        var right = stem.first("answer").map(answer -> answer.textOf("text")).orElse("");
        return new Pair(said(stem), new Said(right, Markup.AUTO));
    }

    private Sketch numerical() {
        var answers = xml.all("answer");
        var figures = answers.stream().map(MoodleXmlQuestion::figure).toList();
        var explanation = general();
        answers.stream().limit(1).map(this::feedback).forEach(explanation::and);
        return sketch(tasks.number(figures, unit()), explanation);
    }

    private static Figure figure(XmlElement answer) {
        var tolerance = answer.textOf("tolerance");
        return new Figure(answer.textOf("text"), tolerance.isEmpty() ? "0" : tolerance, worth(answer));
    }

    /** One that every answer is meant in; whoever may choose one, or loses marks by it, is asked for more than a number. */
    private String unit() {
        var units = xml.first("units").map(element -> element.all("unit")).orElse(List.of());
        if (units.isEmpty()) return "";
        var multiplier = units.getFirst().textOf("multiplier");
        var isOne = multiplier.isEmpty() || Figures.read(multiplier).compareTo(BigDecimal.ONE) == 0;
        if (units.size() > 1 || !isOne || !FALSE.contains(xml.textOf("unitgradingtype")))
            throw new NotTaken(LeftOutReason.UNITS);
        return new Said(units.getFirst().textOf("unit_name"), Markup.AUTO).option();
    }

    private Marked ordering() {
        if (!Set.of("ALL", "0", "").contains(xml.textOf("selecttype"))) throw new NotTaken(LeftOutReason.MARKING);
        var policy = switch (xml.textOf("gradingtype")) {
            case "ALL_OR_NOTHING", "-1" -> GradingPolicy.ALL_OR_NOTHING_1;
            case "ABSOLUTE_POSITION", "0" -> GradingPolicy.MOODLE_1;
            default -> throw new NotTaken(LeftOutReason.MARKING);
        };
        var answers = xml.all("answer");
        answers.forEach(MoodleXmlQuestion::requireNoFile);
        return tasks.ordering(answers.stream().map(this::said).toList(), policy);
    }

    private static void requireNoFile(XmlElement text) {
        if (text.has("file")) throw new NotTaken(LeftOutReason.PICTURE);
    }

    /** Where it says nothing else, it is written as its question is. HTML stands there as text, not as elements. */
    private Said said(XmlElement element) {
        if (element.first("text").filter(XmlElement::hasElements).isPresent())
            throw new NotTaken(LeftOutReason.UNREADABLE);
        var format = element.attribute("format");
        var asked = xml.first("questiontext").map(text -> text.attribute("format"));
        return new Said(element.textOf("text"), markup(format.isEmpty() ? asked.orElse("") : format));
    }

    private static Markup markup(String format) {
        return switch (format) {
            case "plain_text" -> Markup.PLAIN;
            case "markdown" -> Markup.MARKDOWN;
            case "moodle_auto_format", "wiki_like" -> Markup.AUTO;
            default -> Markup.HTML;
        };
    }
}
