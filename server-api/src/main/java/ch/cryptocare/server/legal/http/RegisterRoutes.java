package ch.cryptocare.server.legal.http;

import ch.cryptocare.common.contract.legal.ActivityListQuery;
import ch.cryptocare.common.contract.legal.ActivityPage;
import ch.cryptocare.common.contract.legal.ActivityRequest;
import ch.cryptocare.common.contract.legal.ActivityResponse;
import ch.cryptocare.common.contract.legal.ActivityRetirementRequest;
import ch.cryptocare.common.contract.legal.ActivityRevisionRequest;
import ch.cryptocare.common.contract.legal.RegisterApi;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.legal.domain.ProcessingActivity;
import ch.cryptocare.server.legal.usecases.Activities.Position;
import ch.cryptocare.server.legal.usecases.KeepRegister;
import ch.cryptocare.server.legal.usecases.ReadRegister;
import ch.cryptocare.server.legal.usecases.RegisterFile;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of processing activities, for administrators. */
public final class RegisterRoutes {
    private static final int PAGE = 50;

    private final ReadRegister readRegister;
    private final KeepRegister keepRegister;
    private final RegisterFile pdf;
    private final RegisterFile csv;
    private final ActivityJson json;

    public RegisterRoutes(
            ReadRegister readRegister, KeepRegister keepRegister, RegisterFile pdf, RegisterFile csv, Auth auth) {
        this.readRegister = readRegister;
        this.keepRegister = keepRegister;
        this.pdf = pdf;
        this.csv = csv;
        this.json = new ActivityJson(auth);
    }

    public void addTo(Api api) {
        api.serve(RegisterApi.ACTIVITIES, this::page);
        api.serve(RegisterApi.ACTIVITY, call -> json.of(readRegister.one(call.caller(), call.id())));
        api.serve(RegisterApi.ADD, this::add);
        api.serve(RegisterApi.REVISE, this::revise);
        api.serve(RegisterApi.RETIRE, this::retire);
        api.serveFile(
                RegisterApi.PDF,
                "application/pdf",
                "register.pdf",
                call -> readRegister.export(call.caller(), pdf, call.body().language()));
        api.serveFile(
                RegisterApi.CSV,
                "text/csv; charset=utf-8",
                "register.csv",
                call -> readRegister.export(call.caller(), csv, call.body().language()));
    }

    private ActivityPage page(Call<ActivityListQuery> call) {
        var after = call.body().cursor().map(RegisterRoutes::position);
        var found = readRegister.page(call.caller(), after, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        return new ActivityPage(
                page.stream().map(ActivityJson::summary).toList(),
                found.size() > PAGE ? cursor(page) : Optional.empty());
    }

    private ActivityResponse add(Call<ActivityRequest> call) {
        var asked = call.body();
        return json.of(keepRegister.add(
                call.caller(), asked.position(), ActivityJson.text(asked.fr()), ActivityJson.text(asked.en())));
    }

    private ActivityResponse revise(Call<ActivityRevisionRequest> call) {
        var asked = call.body();
        return json.of(keepRegister.revise(
                call.caller(),
                call.id(),
                asked.revision(),
                asked.position(),
                ActivityJson.text(asked.fr()),
                ActivityJson.text(asked.en())));
    }

    private ActivityResponse retire(Call<ActivityRetirementRequest> call) {
        return json.of(keepRegister.retire(call.caller(), call.id(), call.body().revision()));
    }

    private static Optional<String> cursor(List<ProcessingActivity> page) {
        var last = page.getLast();
        return Optional.of(last.position() + "_" + last.id());
    }

    private static Position position(String cursor) {
        var parts = cursor.split("_", -1);
        try {
            if (parts.length != 2) throw Refusal.invalid("cursor", "not-valid");
            return new Position(Integer.parseInt(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("cursor", "not-valid");
        }
    }
}
