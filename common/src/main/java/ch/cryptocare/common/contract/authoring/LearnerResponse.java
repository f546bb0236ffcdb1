package ch.cryptocare.common.contract.authoring;

import ch.cryptocare.common.value.EnrolmentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who follows a course.
 *
 * @param version that they began with, and go on with
 * @param done how many of its chapters
 * @param toConfirm the chapters that wait for a trainer
 * @param extraPercent of the time of each quiz, in addition to it
 */
public record LearnerResponse(
        EnrolmentId id,
        String name,
        int version,
        Instant enrolledAt,
        Optional<Instant> completedAt,
        int done,
        int chapters,
        List<ChapterToConfirm> toConfirm,
        int extraPercent) {}
