package ch.cryptocare.server.telehealth.http;

import ch.cryptocare.common.contract.telehealth.HostLinkResponse;
import ch.cryptocare.common.contract.telehealth.TelehealthApi;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import ch.cryptocare.server.telehealth.usecases.OpenAsHost;
import ch.cryptocare.server.telehealth.zoom.ZoomWebhook;
import java.util.Map;

/** Binds what the provider tells us, and what practitioners ask of it. */
public final class TelehealthRoutes {
    private final ZoomWebhook zoomWebhook;

    private final OpenAsHost openAsHost;

    public TelehealthRoutes(ZoomWebhook zoomWebhook, OpenAsHost openAsHost) {
        this.zoomWebhook = zoomWebhook;
        this.openAsHost = openAsHost;
    }

    @SuppressWarnings("rawtypes")
    public void bind(Api api) {
        api.serve(TelehealthApi.ZOOM, this::zoom);
        api.serve(
                TelehealthApi.HOST_LINK,
                call -> new HostLinkResponse(openAsHost.link(call.caller().account(), new AppointmentId(call.id()))));
    }

    private Map<String, Object> zoom(Call<Void> call) {
        return zoomWebhook.receive(
                call.rawBody(), call.header("x-zm-signature"), call.header("x-zm-request-timestamp"));
    }
}
