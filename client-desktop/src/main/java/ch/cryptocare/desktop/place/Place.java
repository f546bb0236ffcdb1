package ch.cryptocare.desktop.place;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.common.value.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Everywhere that one can be in the desktop. The server checks rights; a place only knows for whom it makes sense. */
public sealed interface Place {
    /** Those that the side bar lists, in its order. */
    static List<Place> sections() {
        return List.of(
                new Home(),
                new Calendar(),
                new Availability(),
                new Ledger(),
                new Refunds(),
                new People(),
                new Practices(),
                new Profiles(),
                new Courses(),
                new Certificates(),
                new AuditLog(),
                new Jobs(),
                new Health(),
                new Preferences());
    }

    record Home() implements Place {}

    record Calendar() implements Place {
        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.PRACTITIONER, Role.STAFF);
        }
    }

    /** In the calendar, at its day. */
    record AppointmentOf(AppointmentId id, LocalDate day) implements Place {
        @Override
        public Set<Role> roles() {
            return new Calendar().roles();
        }

        @Override
        public Place section() {
            return new Calendar();
        }
    }

    /** In the calendar, with those who wait beside it. */
    record WaitingRoom() implements Place {
        @Override
        public Set<Role> roles() {
            return new Calendar().roles();
        }

        @Override
        public Place section() {
            return new Calendar();
        }
    }

    record Availability() implements Place {
        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.PRACTITIONER, Role.STAFF);
        }
    }

    record Ledger() implements Place {
        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.PRACTITIONER, Role.STAFF, Role.ADMIN);
        }
    }

    record Refunds() implements Place {
        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.PRACTITIONER, Role.STAFF, Role.ADMIN);
        }
    }

    record People() implements Place {
        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.ADMIN);
        }
    }

    record PersonOf(AccountId id) implements Place {
        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.ADMIN);
        }

        @Override
        public Place section() {
            return new People();
        }
    }

    record Practices() implements Place {
        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.ADMIN);
        }
    }

    record PracticeOf(OrganizationId id) implements Place {
        @Override
        public Place section() {
            return new Practices();
        }
    }

    record Profiles() implements Place {
        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.ADMIN);
        }
    }

    record Courses() implements Place {
        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.TRAINER, Role.ADMIN);
        }
    }

    record CourseOf(CourseId id) implements Place {
        @Override
        public Set<Role> roles() {
            return new Courses().roles();
        }

        @Override
        public Place section() {
            return new Courses();
        }
    }

    record AuditLog() implements Place {
        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.ADMIN);
        }
    }

    record Certificates() implements Place {
        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.ADMIN);
        }
    }

    record Jobs() implements Place {
        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.ADMIN);
        }
    }

    record Health() implements Place {
        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.ADMIN);
        }
    }

    record Preferences() implements Place {}

    /** For whom it exists; for patients none does, they have their pages. */
    default Set<Role> roles() {
        return EnumSet.complementOf(EnumSet.of(Role.PATIENT));
    }

    /** Where the side bar marks it. */
    default Place section() {
        return this;
    }

    default boolean isFor(Collection<Role> somebody) {
        return somebody.stream().anyMatch(roles()::contains);
    }
}
