package ch.cryptocare.desktop.shell;

import ch.cryptocare.desktop.place.Place;
import org.kordamp.ikonli.feather.Feather;

/** What a place is called, and its picture. */
record Look(String key, Feather icon) {
    static Look of(Place place) {
        return switch (place) {
            case Place.Home _ -> new Look("place.home", Feather.HOME);
            case Place.Calendar _ -> new Look("place.calendar", Feather.CALENDAR);
            case Place.AppointmentOf _ -> new Look("place.appointment", Feather.CALENDAR);
            case Place.WaitingRoom _ -> new Look("queue.title", Feather.COFFEE);
            case Place.Availability _ -> new Look("place.availability", Feather.CLOCK);
            case Place.Ledger _ -> new Look("place.ledger", Feather.BOOK);
            case Place.Refunds _ -> new Look("place.refunds", Feather.CORNER_UP_LEFT);
            case Place.People _ -> new Look("place.people", Feather.USERS);
            case Place.PersonOf _ -> new Look("place.person", Feather.USER);
            case Place.Practices _ -> new Look("place.practices", Feather.BRIEFCASE);
            case Place.PracticeOf _ -> new Look("place.practice", Feather.BRIEFCASE);
            case Place.Profiles _ -> new Look("place.profiles", Feather.AWARD);
            case Place.Courses _ -> new Look("place.courses", Feather.BOOK_OPEN);
            case Place.CourseOf _ -> new Look("place.course", Feather.BOOK_OPEN);
            case Place.Certificates _ -> new Look("place.certificates", Feather.CHECK_CIRCLE);
            case Place.AuditLog _ -> new Look("place.audit-log", Feather.ACTIVITY);
            case Place.Jobs _ -> new Look("place.jobs", Feather.REPEAT);
            case Place.Health _ -> new Look("place.health", Feather.HEART);
            case Place.Preferences _ -> new Look("place.preferences", Feather.SLIDERS);
        };
    }
}
