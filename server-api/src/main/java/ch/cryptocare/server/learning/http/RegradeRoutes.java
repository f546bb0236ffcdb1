package ch.cryptocare.server.learning.http;

import ch.cryptocare.common.contract.authoring.RegradeRequest;
import ch.cryptocare.common.contract.authoring.RegradeSummary;
import ch.cryptocare.common.contract.authoring.RegradesApi;
import ch.cryptocare.common.contract.authoring.SatQuestions;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.usecases.regrading.PreviewRegrade;
import ch.cryptocare.server.learning.usecases.regrading.ReadSatQuestions;
import ch.cryptocare.server.learning.usecases.regrading.RegradeQuestion;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;

/** Correcting questions that people were asked. */
public final class RegradeRoutes {
    private final ReadSatQuestions read;
    private final PreviewRegrade preview;
    private final RegradeQuestion regrade;

    public RegradeRoutes(ReadSatQuestions read, PreviewRegrade preview, RegradeQuestion regrade) {
        this.read = read;
        this.preview = preview;
        this.regrade = regrade;
    }

    public void addTo(Api api) {
        api.serve(RegradesApi.QUESTIONS, this::questions);
        api.serve(
                RegradesApi.PREVIEW,
                call -> RegradeJson.preview(
                        preview.of(call.caller(), RegradeJson.wish(new CourseId(call.id()), call.body()))));
        api.serve(RegradesApi.REGRADE, this::regrade);
    }

    private SatQuestions questions(Call<Void> call) {
        return new SatQuestions(read.of(call.caller(), new CourseId(call.id())).stream()
                .map(RegradeJson::question)
                .toList());
    }

    private RegradeSummary regrade(Call<RegradeRequest> call) {
        var asked = call.body();
        return RegradeJson.made(regrade.regrade(
                call.caller(),
                RegradeJson.wish(new CourseId(call.id()), asked.wish()),
                asked.fingerprint(),
                asked.reason()));
    }
}
