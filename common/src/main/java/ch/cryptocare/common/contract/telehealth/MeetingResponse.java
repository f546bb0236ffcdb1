package ch.cryptocare.common.contract.telehealth;

import java.time.Instant;
import java.util.Optional;

/** The video meeting. {@code joinUrl} is there from {@code opensAt} on. */
public record MeetingResponse(MeetingStatus status, Instant opensAt, Optional<String> joinUrl) {}
