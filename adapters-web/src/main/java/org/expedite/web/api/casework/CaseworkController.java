package org.expedite.web.api.casework;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.expedite.application.access.Actor;
import org.expedite.application.casework.CaseworkDesk;
import org.expedite.web.api.cases.CaseJson;
import org.expedite.web.api.cases.CaseResponses;
import org.expedite.web.api.idempotency.Idempotent;
import org.expedite.web.api.resources.CaseNumberPath;
import org.jspecify.annotations.Nullable;

/** A case from the queue to its closure. */
@Controller("/v1/cases/{number}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Casework")
public class CaseworkController {
    private final CaseworkDesk desk;

    CaseworkController(CaseworkDesk desk) {
        this.desk = desk;
    }

    /** Its owner, or a duty manager, asks the customer for something and waits for it. */
    @Post("/waits")
    @Idempotent
    HttpResponse<CaseJson> awaitCustomer(
            Actor actor, @PathVariable String number, @Body @Valid ReasonBody body) {
        return CaseResponses.to(
                desk.awaitCustomer(actor, CaseNumberPath.number(number), body.reason()));
    }

    /** What the center waited for is done, the customer or somebody of the center says. */
    @Post("/resumptions")
    @Idempotent
    HttpResponse<CaseJson> resumeCase(Actor actor, @PathVariable String number) {
        return CaseResponses.to(desk.resume(actor, CaseNumberPath.number(number)));
    }

    /**
     * A workaround is in place, its owner or a duty manager says. The case stays open, and the P1
     * duties of both sides end.
     */
    @Post("/workarounds")
    @Idempotent
    HttpResponse<CaseJson> workAround(
            Actor actor, @PathVariable String number, @Body @Valid SummaryBody body) {
        return CaseResponses.to(
                desk.workAround(actor, CaseNumberPath.number(number), body.summary()));
    }

    /**
     * The workaround no longer helps: the owner goes on, or the case waits in its queue where it
     * has none; P1 duties begin anew.
     */
    @Post("/workaround-failures")
    @Idempotent
    HttpResponse<CaseJson> failWorkaround(
            Actor actor,
            @PathVariable String number,
            @Nullable @Body @Valid OptionalReasonBody body) {
        return CaseResponses.to(
                desk.failWorkaround(
                        actor, CaseNumberPath.number(number), OptionalReasonBody.given(body)));
    }

    /** The cause is mended, its owner or a duty manager says; the case is expedited no longer. */
    @Post("/resolutions")
    @Idempotent
    HttpResponse<CaseJson> resolveCase(
            Actor actor, @PathVariable String number, @Body @Valid SummaryBody body) {
        return CaseResponses.to(desk.resolve(actor, CaseNumberPath.number(number), body.summary()));
    }

    /**
     * The customer agrees with the resolution. Staff names who agreed on the phone, somebody of the
     * case's organization. After a set number of days of silence a resolved case closes by itself.
     */
    @Post("/closures")
    @Idempotent
    HttpResponse<CaseJson> closeCase(
            Actor actor, @PathVariable String number, @Nullable @Body @Valid ClosureBody body) {
        return CaseResponses.to(
                desk.close(actor, CaseNumberPath.number(number), ClosureBody.given(body)));
    }

    /** It was not resolved after all: the case goes back into the queue of its level. */
    @Post("/reopenings")
    @Idempotent
    HttpResponse<CaseJson> reopenCase(
            Actor actor, @PathVariable String number, @Body @Valid ReasonBody body) {
        return CaseResponses.to(desk.reopen(actor, CaseNumberPath.number(number), body.reason()));
    }

    /** The customer does not want the case worked on any more; it can't be reopened. */
    @Post("/withdrawals")
    @Idempotent
    HttpResponse<CaseJson> withdrawCase(
            Actor actor,
            @PathVariable String number,
            @Nullable @Body @Valid OptionalReasonBody body) {
        return CaseResponses.to(
                desk.withdraw(
                        actor, CaseNumberPath.number(number), OptionalReasonBody.given(body)));
    }
}
