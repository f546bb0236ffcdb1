package ch.cryptocare.server.telehealth.http;

import ch.cryptocare.common.contract.telehealth.TelehealthApi;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import ch.cryptocare.server.telehealth.zoom.ZoomWebhook;
import java.util.Map;

/** Binds what the provider tells us. */
public final class TelehealthRoutes {
    private final ZoomWebhook zoomWebhook;

    public TelehealthRoutes(ZoomWebhook zoomWebhook) {
        this.zoomWebhook = zoomWebhook;
    }

    @SuppressWarnings("rawtypes")
    public void bind(Api api) {
        api.serve(TelehealthApi.ZOOM, this::zoom);
    }

    private Map<String, Object> zoom(Call<Void> call) {
        return zoomWebhook.receive(
                call.rawBody(), call.header("x-zm-signature"), call.header("x-zm-request-timestamp"));
    }
}
