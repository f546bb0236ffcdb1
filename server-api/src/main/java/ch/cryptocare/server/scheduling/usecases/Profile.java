package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.AccountId;
import java.util.Optional;

/** A practitioner as patients see them, and whose the calendar is. */
public record Profile(Practitioner who, Optional<AccountId> owner) {}
