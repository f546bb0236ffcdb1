package ch.cryptocare.common.contract.scheduling;

import java.util.List;
import java.util.Optional;

/** A page of practitioners' profiles, by name. */
public record ProfilePage(List<ProfileResponse> items, Optional<String> nextCursor) {}
