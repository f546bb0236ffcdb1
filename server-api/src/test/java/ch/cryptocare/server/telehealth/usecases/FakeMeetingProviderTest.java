package ch.cryptocare.server.telehealth.usecases;

import ch.cryptocare.support.NoDatabase;

class FakeMeetingProviderTest extends MeetingProviderContract {
    private final FakeMeetingProvider provider = new FakeMeetingProvider(new NoDatabase());

    @Override
    protected MeetingProvider provider() {
        return provider;
    }

    @Override
    protected boolean remembers() {
        return true;
    }
}
