package ch.cryptocare.server.auth.domain;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.MemberPosition;
import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.common.value.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MembershipTest {
    private static final AccountId SAMI = new AccountId(UUID.randomUUID());

    @Test
    void oneIsStaffOfAnOrganizationButAPractitionerEverywhere() {
        assertThat(membership(MemberPosition.STAFF).rolesAfter(sami(Role.STAFF, Role.TRAINER)))
                .containsExactly(Role.TRAINER);
        assertThat(membership(MemberPosition.STAFF).rolesAfter(sami(Role.STAFF)))
                .as("who is nothing else is a patient")
                .containsExactly(Role.PATIENT);
        assertThat(membership(MemberPosition.PRACTITIONER).rolesAfter(sami(Role.PRACTITIONER)))
                .containsExactly(Role.PRACTITIONER);
    }

    @Test
    void theLastOneIsAloneAmongTheManagers() {
        var membership = membership(MemberPosition.STAFF);
        assertThat(membership.isLastOf(Set.of(membership.id()))).isTrue();
        assertThat(membership.isLastOf(Set.of(membership.id(), UUID.randomUUID())))
                .isFalse();
        assertThat(membership.isLastOf(Set.of(UUID.randomUUID()))).isFalse();
    }

    private static Membership membership(MemberPosition position) {
        var organization = new OrganizationId(UUID.randomUUID());
        return new Membership(UUID.randomUUID(), organization, SAMI, position, true, Instant.EPOCH);
    }

    private static Account sami(Role... roles) {
        var person = new Person("Sami", new EmailAddress("sami@example.ch"));
        return new Account(SAMI, person, Language.FR, Set.of(roles), Optional.empty());
    }
}
