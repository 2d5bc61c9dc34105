package org.expedite.domain.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.Track;
import org.expedite.domain.escalation.EscalationFacts.Installation;
import org.expedite.domain.escalation.EscalationFacts.Requester;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.registry.RecordVersion;
import org.jspecify.annotations.Nullable;

/** The rules about the area and the standing of the certification. */
final class CertificationRules {
    private CertificationRules() {}

    static Finding lineHasExpertLevel(EvaluationContext context) {
        Rule rule = Rule.LINE_HAS_EXPERT_LEVEL;
        RecordVersion<ProductLine> line = context.line();
        if (line == null) {
            return rule.notApplicable("The model of the product is unknown.");
        }
        Set<Track> tracks = context.expertTracks();
        if (tracks.isEmpty()) {
            return rule.failed(
                    Reason.NO_EXPERT_LEVEL,
                    line.record().name() + " has no expert level on " + context.day() + ".",
                    productEvidence(context));
        }
        return new Finding(
                rule,
                Verdict.PASSED,
                null,
                line.record().name() + " has the expert level " + codes(tracks) + ".",
                productEvidence(context));
    }

    static Finding certifiedForProduct(EvaluationContext context) {
        Rule rule = Rule.CERTIFIED_FOR_PRODUCT;
        Requester requester = context.facts().requester();
        if (requester == null) {
            return rule.notApplicable("No requester is identified.");
        }
        Set<Track> tracks = context.expertTracks();
        if (tracks.isEmpty()) {
            return rule.notApplicable("The product has no expert level.");
        }
        String name = requester.person().contact().record().name();
        return context.certificationInArea()
                .map(
                        c ->
                                rule.passed(
                                        name
                                                + " holds "
                                                + c.record().track()
                                                + " ("
                                                + c.record().id()
                                                + "), which covers the product.",
                                        Evidence.of(c)))
                .orElseGet(() -> notInArea(requester, tracks));
    }

    static Finding certificationActive(EvaluationContext context) {
        Rule rule = Rule.CERTIFICATION_ACTIVE;
        if (context.facts().requester() == null) {
            return rule.notApplicable("No requester is identified.");
        }
        return context.certificationInArea()
                .map(c -> evaluateStanding(c, context.day()))
                .orElseGet(() -> rule.notApplicable("There is no certification to evaluate."));
    }

    private static Finding evaluateStanding(RecordVersion<Certification> recorded, LocalDate day) {
        Certification certification = recorded.record();
        Reason reason = whyNotActive(certification, day);
        String what =
                certification.id()
                        + " ("
                        + certification.track()
                        + ", "
                        + certification.term()
                        + ") is ";
        if (reason == null) {
            return Rule.CERTIFICATION_ACTIVE.passed(what + "active.", Evidence.of(recorded));
        }
        return Rule.CERTIFICATION_ACTIVE.failed(
                reason, what + words(reason) + " on " + day + ".", Evidence.of(recorded));
    }

    /** The standing takes precedence over the dates (ours). */
    private static @Nullable Reason whyNotActive(Certification certification, LocalDate day) {
        return switch (certification.standing()) {
            case SUSPENDED -> Reason.SUSPENDED;
            case REVOKED -> Reason.REVOKED;
            case EMERITUS -> Reason.EMERITUS_ONLY;
            case ACTIVE -> {
                if (!certification.term().hasBegun(day)) {
                    yield Reason.NOT_YET_VALID;
                }
                yield certification.term().isOver(day) ? Reason.EXPIRED : null;
            }
        };
    }

    private static String words(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Finding notInArea(Requester requester, Set<Track> tracks) {
        List<RecordVersion<Certification>> held = requester.person().certifications();
        String holds =
                held.isEmpty()
                        ? "no certification"
                        : codes(
                                held.stream()
                                        .map(c -> c.record().track())
                                        .collect(Collectors.toSet()));
        return Rule.CERTIFIED_FOR_PRODUCT.failed(
                Reason.NO_CERTIFICATION_IN_AREA,
                requester.person().contact().record().name()
                        + " holds "
                        + holds
                        + "; the product needs "
                        + codes(tracks)
                        + ".",
                Stream.concat(
                                Stream.of(Evidence.of(requester.person().contact())),
                                held.stream().map(Evidence::of))
                        .toList());
    }

    private static List<Evidence> productEvidence(EvaluationContext context) {
        Installation installation = context.facts().installation();
        List<Evidence> evidence = new ArrayList<>();
        if (installation.asset() != null) {
            evidence.add(Evidence.of(installation.asset()));
        }
        if (installation.product() != null) {
            evidence.add(Evidence.of(installation.product()));
        }
        if (installation.line() != null) {
            evidence.add(Evidence.of(installation.line()));
        }
        return evidence;
    }

    private static String codes(Set<Track> tracks) {
        return tracks.stream().map(Track::code).sorted().collect(Collectors.joining(", "));
    }
}
