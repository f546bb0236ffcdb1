package ch.cryptocare.server.telehealth.usecases;

class InMemoryMeetingsTest extends MeetingsContract {
    private final InMemoryMeetings meetings = new InMemoryMeetings(clock);

    @Override
    protected Meetings meetings() {
        return meetings;
    }
}
