package org.expedite.application.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.FieldError;
import org.expedite.application.access.Actor;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.People;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.NamedProduct;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.programme.ContactChannels;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Previews show what an opening would, and store nothing. */
class CasePreviewTest {
    private final Center center = new Center();

    @Test
    void a_preview_shows_what_the_opened_case_shows() {
        List<Asset> equipment =
                List.of(
                        Acme.JN1,
                        Acme.JN3,
                        Acme.JN5,
                        Acme.CONTRACT_ENDED,
                        Acme.NEVER_COVERED,
                        Acme.PARTNER_SUPPORTED,
                        Acme.COVERED_TWICE,
                        Borealis.BO1);
        for (Actor actor : List.of(Actors.ANA, Actors.DAN)) {
            for (Asset asset : equipment) {
                for (Priority priority : Priority.values()) {
                    ExampleRequest request = ExampleRequest.about(asset).at(priority);
                    CaseView previewed = opening(actor, request).view();
                    CaseView opened = center.open(actor, request);
                    String what = actor.id() + " " + asset.serial() + " " + priority;
                    assertThat(previewed.product()).as(what).isEqualTo(opened.product());
                    assertThat(previewed.options()).as(what).isEqualTo(opened.options());
                    assertThat(previewed.notices()).as(what).isEqualTo(opened.notices());
                    assertThat(previewed.allowedActions()).isEqualTo(opened.allowedActions());
                    assertThat(previewed.supportCase().assistance())
                            .isEqualTo(opened.supportCase().assistance());
                    assertThat(explained(previewed)).as(what).isEqualTo(explained(opened));
                }
            }
        }
    }

    @Test
    void a_preview_takes_no_number_and_stores_nothing() {
        long before = count(center.open(Actors.ANA, ExampleRequest.about(Acme.JN1)));
        preview(Actors.ANA, ExampleRequest.about(Acme.JN1));
        assertThat(count(center.open(Actors.ANA, ExampleRequest.about(Acme.JN1))))
                .isEqualTo(before + 1);
        assertThat(opening(Actors.ANA, ExampleRequest.about(Acme.JN1)).similar()).hasSize(2);
    }

    @Test
    void similar_cases_are_those_of_the_organization_that_are_not_over() {
        CaseView withdrawn = center.open(Actors.ANA, ExampleRequest.about(Acme.JN1));
        center.casework().withdraw(Actors.ANA, withdrawn.supportCase().number(), null);
        CaseView open = center.open(Actors.DAN, ExampleRequest.about(Acme.JN1));
        center.open(Actors.ANA, ExampleRequest.about(Acme.JN2));
        assertThat(opening(Actors.ANA, ExampleRequest.about(Acme.JN1)).similar())
                .extracting(v -> v.supportCase().number())
                .containsExactly(open.supportCase().number());
    }

    @Test
    void a_draft_may_lack_the_product_and_the_priority() {
        CasePreview empty = preview(Actors.ANA, null, null, null);
        assertThat(empty.opening()).isNull();
        assertThat(empty.errors()).isEmpty();
        assertThat(empty.organization()).isEqualTo(Acme.ACME.id());
        assertThat(empty.employers()).containsExactly(Acme.ACME.id());
        assertThat(empty.callAt()).isEqualTo(ContactChannels.callFrom(Acme.ANA.country()));

        CasePreview.Opening started =
                Objects.requireNonNull(preview(Actors.ANA, serial("jn1"), null, null).opening());
        assertThat(started.view().priorityEscalation()).isNull();
        assertThat(started.view().product().serial()).isEqualTo(Acme.JN1.serial());
        assertThat(Objects.requireNonNull(started.contract()).number()).isEqualTo(Acme.C1.number());
    }

    @Test
    void errors_are_those_that_the_request_would_have() {
        assertThat(preview(Actors.ANA, model("NONE"), Priority.P1, null))
                .satisfies(p -> assertThat(p.opening()).isNull())
                .satisfies(p -> assertThat(fields(p)).containsExactly("product.model"));
        assertThat(
                        fields(
                                center.cases()
                                        .preview(
                                                Actors.ANA,
                                                new CaseDraft(
                                                        Channel.WEB,
                                                        null,
                                                        Borealis.BOREALIS.id(),
                                                        serial("JN1"),
                                                        null,
                                                        List.of(),
                                                        List.of()))))
                .containsExactly("organization_id");
        center.put(
                People.contact(
                        "dan",
                        "Dan",
                        People.employee(Acme.ACME),
                        People.employee(Fastnet.FASTNET)));
        CasePreview undetermined = preview(Actors.DAN, null, Priority.P1, null);
        assertThat(undetermined.errors()).isEmpty();
        assertThat(undetermined.organization()).isNull();
        assertThat(undetermined.employers()).hasSize(2);
        assertThat(fields(preview(Actors.DAN, model(Catalogue.M320.model().value()), null, null)))
                .containsExactly("organization_id");
    }

    @Test
    void an_engineer_previews_the_case_of_a_caller() {
        CasePreview preview =
                center.cases()
                        .preview(
                                Actors.ENGINEER,
                                new CaseDraft(
                                        Channel.PHONE,
                                        Acme.ANA.id(),
                                        null,
                                        serial("JN1"),
                                        Priority.P1,
                                        List.of(),
                                        List.of()));
        assertThat(
                        Objects.requireNonNull(
                                        Objects.requireNonNull(preview.opening())
                                                .view()
                                                .priorityEscalation())
                                .outcome())
                .isEqualTo(Outcome.GRANTED);
    }

    private CasePreview.Opening opening(Actor actor, ExampleRequest request) {
        return Objects.requireNonNull(preview(actor, request).opening());
    }

    private CasePreview preview(Actor actor, ExampleRequest request) {
        return preview(
                actor,
                new NamedProduct(request.serial(), request.model()),
                request.priority(),
                request);
    }

    private CasePreview preview(
            Actor actor,
            @Nullable NamedProduct product,
            @Nullable Priority priority,
            @Nullable ExampleRequest reported) {
        return center.cases()
                .preview(
                        actor,
                        new CaseDraft(
                                Channel.WEB,
                                null,
                                null,
                                product,
                                priority,
                                reported == null
                                        ? List.of()
                                        : reported.report().roundTheClockContacts(),
                                reported == null ? List.of() : reported.report().diagnostics()));
    }

    private static long count(CaseView view) {
        return Long.parseLong(view.supportCase().number().value().split("-", 3)[2]);
    }

    private static NamedProduct serial(String value) {
        return new NamedProduct(new SerialNumber(value), null);
    }

    private static NamedProduct model(String value) {
        return new NamedProduct(null, new Model(value));
    }

    private static List<String> fields(CasePreview preview) {
        return preview.errors().stream().map(FieldError::field).toList();
    }

    private static List<String> explained(CaseView view) {
        Evaluation evaluation = Objects.requireNonNull(view.priorityEscalation());
        return Stream.concat(
                        evaluation.findings().stream().map(CasePreviewTest::explained),
                        evaluation.advice().stream().map(Object::toString))
                .toList();
    }

    private static String explained(Finding finding) {
        return finding.rule() + " " + finding.verdict() + " " + finding.reason();
    }
}
