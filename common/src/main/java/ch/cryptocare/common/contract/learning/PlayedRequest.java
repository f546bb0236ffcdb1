package ch.cryptocare.common.contract.learning;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a player has played since it said so last.
 *
 * @param sequence counts what one player says, from 1 on: a second copy changes nothing
 * @param played at most 50 stretches of the recording
 * @param rate how fast it played; 1 is as it was recorded, and more than 2 counts as 2
 * @param stoppedAt where the player is, in milliseconds of the recording
 */
public record PlayedRequest(int sequence, List<Stretch> played, BigDecimal rate, int stoppedAt) {}
