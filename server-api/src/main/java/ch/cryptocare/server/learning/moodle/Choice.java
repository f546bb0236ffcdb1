package ch.cryptocare.server.learning.moodle;

import ch.cryptocare.server.learning.domain.quiz.Fraction;

/** Something to choose, what it is worth, and what is said to whoever chooses it. */
public record Choice(Said text, Fraction worth, Said feedback) {}
