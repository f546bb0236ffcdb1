package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Specialty;
import java.util.List;
import java.util.Optional;

/** What patients read about a practitioner. {@code owner} is the account whose calendar it is. */
public record ProfileResponse(
        PractitionerId id,
        String name,
        Specialty specialty,
        List<String> languages,
        Canton canton,
        String city,
        Optional<String> address,
        ProfileTexts about,
        Optional<AccountId> owner) {}
