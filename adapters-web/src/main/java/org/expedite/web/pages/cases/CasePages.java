package org.expedite.web.pages.cases;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.expedite.application.access.Actor;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.attachments.AttachmentDesk;
import org.expedite.application.cases.CaseAction;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.cases.CaseNames;
import org.expedite.application.cases.CaseView;
import org.expedite.application.drafts.DraftFields;
import org.expedite.application.duties.DutyDesk;
import org.expedite.application.escalation.EscalationDesk;
import org.expedite.application.queues.QueueDesk;
import org.expedite.application.timeline.TimelineDesk;
import org.expedite.application.timeline.TimelineEntry;
import org.expedite.application.timeline.TimelinePosition;
import org.expedite.domain.attachments.Attachment;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.RoundTheClockContact;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.duties.DutyPeriod;
import org.expedite.domain.duties.DutyRecord;
import org.expedite.domain.escalation.Decision;
import org.expedite.web.pages.FormDraft;
import org.expedite.web.pages.FormDrafts;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frame;
import org.expedite.web.pages.Frames;
import org.expedite.web.pages.ReturnPath;
import org.jspecify.annotations.Nullable;

/** Makes the page of a case, as its reader may see it. */
@Singleton
final class CasePages {

    /** The name of the form for a note. */
    static final String NOTE = "note";

    private static final int EVENTS = 100;
    private static final int VERSIONS = 40;
    private static final int MAX_FILES = 100;
    private static final int MAX_DECISIONS = 50;
    private static final Pattern POSITION = Pattern.compile("\\d{1,9}\\.\\d{1,9}");

    private final Templates templates = new StaticTemplates();
    private final CaseDesk cases;
    private final TimelineDesk timeline;
    private final AttachmentDesk attachments;
    private final DutyDesk duties;
    private final EscalationDesk escalations;
    private final QueueDesk queues;
    private final CaseMoveTable table;
    private final FormDrafts drafts;
    private final Frames frames;

    CasePages(
            CaseDesk cases,
            TimelineDesk timeline,
            AttachmentDesk attachments,
            DutyDesk duties,
            EscalationDesk escalations,
            QueueDesk queues,
            CaseMoveTable table,
            FormDrafts drafts,
            Frames frames) {
        this.cases = cases;
        this.timeline = timeline;
        this.attachments = attachments;
        this.duties = duties;
        this.escalations = escalations;
        this.queues = queues;
        this.table = table;
        this.drafts = drafts;
        this.frames = frames;
    }

    /**
     * Makes the page.
     *
     * @param after the position after which the events begin; null for the newest
     * @param rejection what was rejected, if anything
     */
    JteModel page(
            HttpRequest<?> request,
            SignedIn caller,
            CaseNumber number,
            @Nullable String after,
            Rejection rejection) {
        Actor actor = caller.actor();
        CaseView view = cases.find(actor, number);
        Frame frame = frames.titled(request, number + " " + view.supportCase().report().synopsis());
        TimelinePosition from = position(after, view.supportCase().version());
        List<TimelineEntry> read = timeline.page(actor, number, from, EVENTS + 1);
        List<TimelineEntry> shown = read.stream().limit(EVENTS).toList();
        List<Attachment> files = attachments.page(actor, number, null, MAX_FILES);
        CaseNames names =
                cases.names(
                        actor,
                        MentionedPeople.of(view.supportCase(), shown, files),
                        Set.of(view.supportCase().organization()));
        boolean staff = CaseWords.isStaff(frame);
        FormState present = new FormState(present(view.supportCase()), List.of());
        RejectedTexts typed = new RejectedTexts(frame, view, rejection, present);
        return templates.casesOne(
                frame,
                new CasePage(
                        view,
                        names,
                        request.getParameters().contains("opened"),
                        staff,
                        place(queues.place(view)),
                        shown.stream().map(entry -> TimelineRow.of(frame, entry, names)).toList(),
                        earlier(number, from),
                        read.size() > EVENTS
                                ? Optional.of(address(number, shown.getLast().position()))
                                : Optional.empty(),
                        files,
                        rejection.isOf(CaseAction.ADD_ATTACHMENT)
                                ? rejection.form()
                                : FormState.EMPTY,
                        duties(actor, view),
                        decisions(actor, number),
                        note(request, caller, number, rejection),
                        typed.versions(),
                        typed.unsent(),
                        moves(view, staff, rejection, present),
                        rejection.notice()));
    }

    private FormDraft note(
            HttpRequest<?> request, SignedIn caller, CaseNumber number, Rejection rejection) {
        return !rejection.isOf(CaseAction.ADD_NOTE)
                ? drafts.of(request, caller, NOTE, number.value())
                : new FormDraft(
                        NOTE,
                        number.value(),
                        new ReturnPath("/cases/" + number),
                        new DraftFields(Map.of()),
                        Optional.empty(),
                        rejection.form());
    }

    private static Optional<String> place(OptionalInt place) {
        return place.isEmpty() ? Optional.empty() : Optional.of(Integer.toString(place.getAsInt()));
    }

    /** The events of the last changes are shown first; a page begins where an address says. */
    private static @Nullable TimelinePosition position(@Nullable String after, int version) {
        if (after != null && POSITION.matcher(after).matches()) {
            String[] parts = after.split("\\.", 2);
            return new TimelinePosition(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
        return version > VERSIONS ? before(version - VERSIONS + 1) : null;
    }

    /** Returns the position before all events of a version. */
    private static TimelinePosition before(int version) {
        return new TimelinePosition(version - 1, Integer.MAX_VALUE);
    }

    private static Optional<String> earlier(CaseNumber number, @Nullable TimelinePosition from) {
        if (from == null || from.version() < 1) {
            return Optional.empty();
        }
        int version = from.version() - VERSIONS + 1;
        return Optional.of(
                address(number, version > 1 ? before(version) : new TimelinePosition(0, 0)));
    }

    private static String address(CaseNumber number, TimelinePosition after) {
        return "/cases/" + number + "?after=" + after;
    }

    private List<DutyRecord> duties(Actor actor, CaseView view) {
        SupportCase supportCase = view.supportCase();
        return supportCase.state().priority() != Priority.P1
                ? List.of()
                : duties.ofCase(actor, supportCase.number()).periods().stream()
                        .filter(DutyPeriod::isInForce)
                        .flatMap(period -> period.duties().stream())
                        .toList();
    }

    private List<Decision> decisions(Actor actor, CaseNumber number) {
        return escalations.page(actor, number, null, MAX_DECISIONS).stream()
                .filter(Decision.class::isInstance)
                .map(Decision.class::cast)
                .toList();
    }

    private List<CaseMoveForm> moves(
            CaseView view, boolean staff, Rejection rejection, FormState present) {
        SupportCase supportCase = view.supportCase();
        return view.allowedActions().stream()
                .flatMap(action -> table.of(action).stream())
                .map(
                        move ->
                                new CaseMoveForm(
                                        supportCase.number(),
                                        move.path(),
                                        move.action(),
                                        move.kind(staff),
                                        rejection.isOf(move.action()) ? rejection.form() : present,
                                        supportCase.version(),
                                        rejection.isOf(move.action())))
                .toList();
    }

    /** Returns the present values of the fields, so that only what changes is typed. */
    private static Map<String, String> present(SupportCase supportCase) {
        CaseReport report = supportCase.report();
        Map<String, String> values = new HashMap<>();
        values.put("synopsis", report.synopsis());
        put(values, "description", report.description());
        put(values, "customer_reference", report.customerReference());
        int row = 1;
        for (RoundTheClockContact contact : report.roundTheClockContacts()) {
            values.put(ContactFields.name(row), contact.name());
            values.put(ContactFields.phone(row), contact.phone());
            row++;
        }
        values.put(Reachable.DIAGNOSTICS, String.join("\n", report.diagnostics()));
        values.put(MoveFields.DIAGNOSTICS_BEFORE, String.join("\n", report.diagnostics()));
        values.put("priority", supportCase.state().priority().name());
        put(values, "contact_id", text(supportCase.requester()));
        put(values, "serial", text(supportCase.product().serial()));
        return values;
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
