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
import org.expedite.application.casework.ReopeningDesk;
import org.expedite.web.api.cases.CaseJson;
import org.expedite.web.api.cases.CaseResponses;
import org.expedite.web.api.idempotency.Idempotent;
import org.expedite.web.api.resources.CaseNumberPath;
import org.expedite.web.http.admission.Admitted;
import org.jspecify.annotations.Nullable;

/** Moves of a case from the queue to its closure. */
@Controller("/v1/cases/{number}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Casework")
public class CaseworkController {
    private final CaseworkDesk desk;
    private final ReopeningDesk reopenings;

    CaseworkController(CaseworkDesk desk, ReopeningDesk reopenings) {
        this.desk = desk;
        this.reopenings = reopenings;
    }

    /**
     * Asks the customer for something and waits for it. For the owner of the case or a duty
     * manager.
     */
    @Post("/waits")
    @Idempotent
    HttpResponse<CaseJson> awaitCustomer(
            Actor actor, @PathVariable String number, @Body @Valid ReasonBody body) {
        return CaseResponses.to(
                desk.awaitCustomer(actor, CaseNumberPath.number(number), body.reason()));
    }

    /**
     * Resumes work: the customer, or somebody of the center, has done what the center waited for.
     * Anything else that the customer says, adds or changes resumes it too.
     */
    @Post("/resumptions")
    @Idempotent
    HttpResponse<CaseJson> resumeCase(Actor actor, @PathVariable String number) {
        return CaseResponses.to(desk.resume(actor, CaseNumberPath.number(number)));
    }

    /**
     * Records that a workaround is in place. The case stays open, and the P1 duties of both sides
     * end. For the owner of the case or a duty manager.
     */
    @Post("/workarounds")
    @Idempotent
    HttpResponse<CaseJson> workAround(
            Actor actor, @PathVariable String number, @Body @Valid SummaryBody body) {
        return CaseResponses.to(
                desk.workAround(actor, CaseNumberPath.number(number), body.summary()));
    }

    /**
     * Records that the workaround no longer helps. The owner resumes work; without owner, the case
     * waits in its queue. P1 duties begin again.
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

    /**
     * Records that the cause is fixed. The case is no longer expedited. For the owner of the case
     * or a duty manager.
     */
    @Post("/resolutions")
    @Idempotent
    HttpResponse<CaseJson> resolveCase(
            Actor actor, @PathVariable String number, @Body @Valid SummaryBody body) {
        return CaseResponses.to(desk.resolve(actor, CaseNumberPath.number(number), body.summary()));
    }

    /**
     * Records that the customer agrees with the resolution. Staff names the person who agreed on
     * the phone, who must belong to the case's organization. A resolved case without an answer is
     * auto-closed after a set number of days.
     */
    @Post("/closures")
    @Idempotent
    HttpResponse<CaseJson> closeCase(
            Actor actor, @PathVariable String number, @Nullable @Body @Valid ClosureBody body) {
        return CaseResponses.to(
                desk.close(actor, CaseNumberPath.number(number), ClosureBody.given(body)));
    }

    /**
     * Reopens a case that turned out not to be resolved, for some days after its closure, or takes
     * a withdrawal back, for 24 hours; 409 with {@code REOPENING_TOO_LATE} later. The cover is
     * assessed as for a new case: the case returns to the queue of its level, or awaits assistance.
     */
    @Post("/reopenings")
    @Idempotent
    HttpResponse<CaseJson> reopenCase(
            Actor actor, @PathVariable String number, @Body @Valid ReasonBody body) {
        return CaseResponses.to(
                reopenings.reopen(actor, CaseNumberPath.number(number), body.reason()));
    }

    /**
     * Withdraws the case because the customer no longer needs it. That can be taken back for 24
     * hours, by reopening the case.
     */
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
