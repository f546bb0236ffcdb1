package ch.cryptocare.server.legal.http;

import ch.cryptocare.common.contract.legal.DataRightsApi;
import ch.cryptocare.common.contract.legal.ErasureObstacle;
import ch.cryptocare.common.contract.legal.ErasurePlanResponse;
import ch.cryptocare.common.contract.legal.ErasureRequest;
import ch.cryptocare.common.contract.legal.ErasureResponse;
import ch.cryptocare.common.contract.legal.OwnDataResponse;
import ch.cryptocare.common.contract.legal.ReceiptRequest;
import ch.cryptocare.server.legal.usecases.AskForErasure;
import ch.cryptocare.server.legal.usecases.Erasures;
import ch.cryptocare.server.legal.usecases.Exports;
import ch.cryptocare.server.legal.usecases.PackExport;
import ch.cryptocare.server.legal.usecases.PlanErasure;
import ch.cryptocare.server.legal.usecases.Receipts;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import java.time.InstantSource;

/** What people ask about their own data. */
public final class DataRightsRoutes {
    private static final int SHOWN = 10;

    private final PackExport packExport;
    private final PlanErasure planErasure;
    private final AskForErasure askForErasure;
    private final Exports exports;
    private final Erasures erasures;
    private final Receipts receipts;
    private final DataRightsJson json;

    public DataRightsRoutes(
            PackExport packExport,
            PlanErasure planErasure,
            AskForErasure askForErasure,
            Exports exports,
            Erasures erasures,
            Receipts receipts,
            InstantSource clock) {
        this.packExport = packExport;
        this.planErasure = planErasure;
        this.askForErasure = askForErasure;
        this.exports = exports;
        this.erasures = erasures;
        this.receipts = receipts;
        this.json = new DataRightsJson(erasures, receipts, clock);
    }

    public void addTo(Api api) {
        api.serve(DataRightsApi.OWN_DATA, this::ownData);
        api.serve(DataRightsApi.ASK_FOR_EXPORT, call -> json.of(packExport.ask(call.caller(), call.language())));
        api.serveFile(
                DataRightsApi.EXPORT_FILE,
                "application/zip",
                "cryptocare.zip",
                call -> packExport.fetch(call.caller(), call.id()));
        api.serve(DataRightsApi.ERASURE_PLAN, this::plan);
        api.serve(DataRightsApi.ASK_FOR_ERASURE, this::erase);
        api.serve(DataRightsApi.STOP_ERASURE, call -> json.of(askForErasure.stop(call.caller())));
        api.serve(DataRightsApi.RECEIPT, this::receipt);
    }

    private OwnDataResponse ownData(Call<Void> call) {
        var account = call.caller().account();
        return new OwnDataResponse(
                exports.of(account, SHOWN).stream().map(json::of).toList(),
                erasures.waitingOf(account).map(json::of));
    }

    private ErasurePlanResponse plan(Call<Void> call) {
        var plan = planErasure.of(call.caller().account());
        return new ErasurePlanResponse(
                plan.holdings().stream().map(DataRightsJson::of).toList(),
                plan.obstacles().stream()
                        .map(obstacle -> ErasureObstacle.valueOf(obstacle.name()))
                        .toList(),
                plan.refundsOwed().amount());
    }

    private ErasureResponse erase(Call<ErasureRequest> call) {
        var asked = call.body();
        return json.of(askForErasure.ask(call.caller(), asked.atOnce(), asked.waivesRefunds()));
    }

    private ErasureResponse receipt(Call<ReceiptRequest> call) {
        return json.of(receipts.find(call.body().receipt()));
    }
}
