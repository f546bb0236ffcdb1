package ch.cryptocare.common.contract.authoring;

import java.util.List;

/**
 * What a correction would do.
 *
 * @param fingerprint to be said when it is done
 * @param asked how many attempts asked the question and are over
 * @param gains how many of them would have more
 * @param loses how many would have less by the correction alone; they keep what they have, unless marks go down, too
 * @param passes how many people would pass, and {@code certificates} how many of them complete the course with it
 * @param falls how many people passed, and would not by these marks; they stay passed, and their certificates stay valid
 * @param changes whose mark would be another
 */
public record RegradePreview(
        String fingerprint,
        int asked,
        int gains,
        int loses,
        int passes,
        int certificates,
        int falls,
        List<RegradeChange> changes) {}
