package org.expedite.web.api.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.core.convert.format.Format;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.expedite.application.FieldError;
import org.expedite.application.access.Actor;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.cases.CaseFilter;
import org.expedite.application.cases.CaseOrder;
import org.expedite.application.cases.CasePosition;
import org.expedite.application.cases.CaseView;
import org.expedite.application.cases.OpenCaseResult;
import org.expedite.application.casework.CaseworkDesk;
import org.expedite.domain.cases.Amendment;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.cases.WaitingFor;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.search.SearchQuery;
import org.expedite.web.api.idempotency.Idempotent;
import org.expedite.web.api.lists.ListQuery;
import org.expedite.web.api.lists.Page;
import org.expedite.web.api.resources.CaseNumberPath;
import org.expedite.web.api.resources.ETagResponses;
import org.expedite.web.api.resources.IfMatch;
import org.expedite.web.api.resources.MergePatch;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.api.text.Instants;
import org.expedite.web.api.text.Text;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.problems.ProblemException;
import org.jspecify.annotations.Nullable;

/** Cases: open, read, list, change the priority. */
@Controller("/v1/cases")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Cases")
public class CasesController {
    private final CaseDesk desk;
    private final CaseworkDesk casework;
    private final MergePatch patches;

    CasesController(CaseDesk desk, CaseworkDesk casework, MergePatch patches) {
        this.desk = desk;
        this.casework = casework;
        this.patches = patches;
    }

    /**
     * Opens a case and checks its entitlement. A case without cover is stored too, and lists the
     * options to get assistance. Customers open cases for themselves, engineers for those who call.
     */
    @Post
    @Idempotent
    @Status(HttpStatus.CREATED)
    HttpResponse<CaseJson> openCase(Actor actor, @Body @Valid OpenCaseBody body) {
        return switch (desk.open(actor, body.toRequest())) {
            case OpenCaseResult.Opened(CaseView view) -> {
                String number = view.supportCase().number().value();
                yield ETagResponses.created(
                        CaseJson.of(view),
                        view.supportCase().version(),
                        ETagResponses.at("v1", "cases", number));
            }
            case OpenCaseResult.Invalid(List<FieldError> problems) ->
                    throw ProblemException.invalid(problems);
        };
    }

    /**
     * One case, with the present result of a request for priority escalation. Customers see the
     * cases of their own organizations, engineers see all.
     */
    @Get("/{number}")
    HttpResponse<CaseJson> getCase(Actor actor, @PathVariable String number) {
        return CaseResponses.ok(desk.find(actor, CaseNumberPath.number(number)));
    }

    /**
     * Cases that the caller may see, without the result of a request for escalation, which only a
     * single case holds.
     *
     * @param status only cases in this status; may be repeated, for cases in any of several
     * @param priority only cases of this priority; may be repeated, for cases of any of several
     * @param organizationId only cases of this organization
     * @param technicalLevel only cases at this technical level
     * @param expedited only cases that are expedited, or only those that are not
     * @param waitingFor only cases on which this side has to act next
     * @param ownerId only cases of this owner
     * @param requesterId only cases of this requester
     * @param serial only cases about this serial number, as it is recorded
     * @param model only cases about this model; customers find those whose model they know
     * @param productLine only cases about this product line; customers find those they know it of
     * @param openedFrom only cases that were opened at this instant or later
     * @param openedTo only cases that were opened before this instant
     * @param q only cases that contain all of these words in texts that the caller may read: case
     *     number, report (synopsis, description, customer reference, diagnostics), serial number,
     *     model, requester's name, notes, file names, and summaries of resolutions and workarounds.
     *     Words in quotation marks have to be in this order in one text. Words are whole; what
     *     {@code - . / : _ + #} join is a word, and so are its parts. Case and accents do not count
     * @param sort the order, by the time of opening: newest first by default
     */
    @Get
    HttpResponse<Page<CaseJson>> listCases(
            Actor actor,
            ListQuery query,
            @QueryValue @Format("MULTI") @Size(max = 20, message = "TOO_MANY: must be at most 20")
                    @Nullable List<CaseStatus> status,
            @QueryValue @Format("MULTI") @Size(max = 20, message = "TOO_MANY: must be at most 20")
                    @Nullable List<Priority> priority,
            @QueryValue("organization_id") @Identifier @Nullable String organizationId,
            @QueryValue("technical_level") @Identifier @Nullable String technicalLevel,
            @QueryValue @Nullable Boolean expedited,
            @QueryValue("waiting_for") @Nullable WaitingFor waitingFor,
            @QueryValue("owner_id") @Identifier @Nullable String ownerId,
            @QueryValue("requester_id") @Identifier @Nullable String requesterId,
            @QueryValue @Identifier @Nullable String serial,
            @QueryValue @Identifier @Nullable String model,
            @QueryValue("product_line") @Identifier @Nullable String productLine,
            @QueryValue("opened_from") @Nullable Instant openedFrom,
            @QueryValue("opened_to") @Nullable Instant openedTo,
            @QueryValue @Text(max = 200) @Nullable String q,
            @Schema(
                            type = "string",
                            allowableValues = {"opened_at", "-opened_at"},
                            defaultValue = "-opened_at")
                    @QueryValue
                    @Nullable String sort) {
        CaseFilter filter =
                new CaseFilter(
                        statuses(status, waitingFor),
                        given(priority).isEmpty() ? null : Set.copyOf(given(priority)),
                        organizationId == null ? null : Set.of(new OrganizationId(organizationId)),
                        technicalLevel == null ? null : new TechnicalLevel(technicalLevel),
                        expedited,
                        new CaseFilter.Involved(
                                ownerId,
                                requesterId == null ? null : new ContactId(requesterId),
                                serial == null ? null : new SerialNumber(serial),
                                model == null ? null : new Model(model),
                                productLine == null ? null : new ProductLineCode(productLine),
                                false),
                        new CaseFilter.Opened(
                                Instants.told("opened_from", openedFrom),
                                Instants.told("opened_to", openedTo)),
                        null);
        CasePosition after = query.after(2).map(CasesController::placeIn).orElse(null);
        return query.answer(
                desk.page(actor, filter, words(q), order(sort), after, query.limit() + 1),
                view -> positionOf(CasePosition.of(view.supportCase())),
                CaseJson::of);
    }

    /**
     * Changes the priority: 409 if the state of the case does not allow it. The response is the
     * changed case, with its new version.
     */
    @Post("/{number}/priority-changes")
    @Idempotent
    HttpResponse<CaseJson> changePriority(
            Actor actor, @PathVariable String number, @Body @Valid PriorityChangeBody body) {
        return CaseResponses.to(
                casework.changePriority(
                        actor, CaseNumberPath.number(number), body.priority(), body.reason()));
    }

    /**
     * Corrects or completes the report: members of the patch replace the present values, and null
     * removes one. Needs {@code If-Match}.
     */
    @Patch(
            value = "/{number}",
            consumes = {MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = AmendmentJson.class)))
    HttpResponse<CaseJson> amendCase(
            Actor actor, @PathVariable String number, IfMatch ifMatch, @Body JsonNode patch) {
        Integer seen = ifMatch.required().seen();
        CaseNumber amended = CaseNumberPath.number(number);
        Amendment amendment = AmendmentJson.toAmendment(patches.parse(patch, AmendmentJson.class));
        return CaseResponses.to(casework.amend(actor, amended, seen, amendment));
    }

    /** Returns the statuses to list; null for all. */
    private static @Nullable Set<CaseStatus> statuses(
            @Nullable List<CaseStatus> status, @Nullable WaitingFor waitingFor) {
        if (waitingFor == null) {
            return given(status).isEmpty() ? null : Set.copyOf(given(status));
        }
        Set<CaseStatus> statuses = new HashSet<>(waitingFor.statuses());
        if (!given(status).isEmpty()) {
            statuses.retainAll(given(status));
        }
        return statuses;
    }

    private static <T> List<T> given(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }

    private static @Nullable SearchQuery words(@Nullable String q) {
        if (q == null) {
            return null;
        }
        SearchQuery words = new SearchQuery(q);
        if (!words.hasWord()) {
            throw ProblemException.parameter("q", "NO_WORDS", "must have a letter or a digit");
        }
        return words;
    }

    private static CaseOrder order(@Nullable String sort) {
        if (sort == null || "-opened_at".equals(sort)) {
            return CaseOrder.NEWEST_FIRST;
        }
        if ("opened_at".equals(sort)) {
            return CaseOrder.OLDEST_FIRST;
        }
        throw ProblemException.parameter(
                "sort", "UNKNOWN_VALUE", "must be opened_at or -opened_at");
    }

    private static List<String> positionOf(CasePosition position) {
        return List.of(position.openedAt().toString(), position.number().value());
    }

    private static CasePosition placeIn(List<String> position) {
        return new CasePosition(
                Instant.parse(position.getFirst()), new CaseNumber(position.getLast()));
    }
}
