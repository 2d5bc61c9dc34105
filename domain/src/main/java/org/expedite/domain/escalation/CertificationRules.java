package org.expedite.domain.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.Track;
import org.expedite.domain.escalation.EscalationFacts.Installation;
import org.expedite.domain.escalation.EscalationFacts.Requester;
import org.expedite.domain.explanation.Explanation;
import org.expedite.domain.explanation.Statement;
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
            return rule.notApplicable(Statement.MODEL_UNKNOWN.with());
        }
        Set<Track> tracks = context.expertTracks();
        if (tracks.isEmpty()) {
            return rule.failed(
                    Reason.NO_EXPERT_LEVEL,
                    Statement.NO_EXPERT_LEVEL.with(line.record().name(), context.day()),
                    productEvidence(context));
        }
        return new Finding(
                rule,
                Verdict.PASSED,
                null,
                Statement.EXPERT_LEVEL.with(line.record().name(), codes(tracks)),
                productEvidence(context));
    }

    static Finding certifiedForProduct(EvaluationContext context) {
        Rule rule = Rule.CERTIFIED_FOR_PRODUCT;
        Requester requester = context.facts().requester();
        if (requester == null) {
            return rule.notApplicable(Statement.NOBODY_IDENTIFIED.with());
        }
        Set<Track> tracks = context.expertTracks();
        if (tracks.isEmpty()) {
            return rule.notApplicable(Statement.PRODUCT_WITHOUT_EXPERT_LEVEL.with());
        }
        String name = requester.person().contact().record().name();
        return context.certificationInArea()
                .map(
                        c ->
                                rule.passed(
                                        Statement.CERTIFIED.with(
                                                name, c.record().track(), c.record().id()),
                                        Evidence.of(c)))
                .orElseGet(() -> notInArea(requester, tracks));
    }

    static Finding certificationActive(EvaluationContext context) {
        Rule rule = Rule.CERTIFICATION_ACTIVE;
        if (context.facts().requester() == null) {
            return rule.notApplicable(Statement.NOBODY_IDENTIFIED.with());
        }
        return context.certificationInArea()
                .map(c -> evaluateStanding(c, context.day()))
                .orElseGet(() -> rule.notApplicable(Statement.NO_CERTIFICATION.with()));
    }

    private static Finding evaluateStanding(RecordVersion<Certification> recorded, LocalDate day) {
        Certification certification = recorded.record();
        Reason reason = whyNotActive(certification, day);
        Explanation term = Periods.of(certification.term());
        if (reason == null) {
            return Rule.CERTIFICATION_ACTIVE.passed(
                    Statement.CERTIFICATION_ACTIVE.with(
                            certification.id(), certification.track(), term),
                    Evidence.of(recorded));
        }
        return Rule.CERTIFICATION_ACTIVE.failed(
                reason,
                statement(reason).with(certification.id(), certification.track(), term, day),
                Evidence.of(recorded));
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

    private static Statement statement(Reason reason) {
        return switch (reason) {
            case NOT_YET_VALID -> Statement.CERTIFICATION_NOT_YET_VALID;
            case EXPIRED -> Statement.CERTIFICATION_EXPIRED;
            case SUSPENDED -> Statement.CERTIFICATION_SUSPENDED;
            case REVOKED -> Statement.CERTIFICATION_REVOKED;
            case EMERITUS_ONLY -> Statement.CERTIFICATION_EMERITUS;
            default -> throw new IllegalStateException("not a standing: " + reason);
        };
    }

    private static Finding notInArea(Requester requester, Set<Track> tracks) {
        List<RecordVersion<Certification>> held = requester.person().certifications();
        String name = requester.person().contact().record().name();
        Set<Track> heldTracks =
                held.stream().map(c -> c.record().track()).collect(Collectors.toSet());
        return Rule.CERTIFIED_FOR_PRODUCT.failed(
                Reason.NO_CERTIFICATION_IN_AREA,
                held.isEmpty()
                        ? Statement.NOT_CERTIFIED.with(name, codes(tracks))
                        : Statement.CERTIFIED_ELSEWHERE.with(
                                name, codes(heldTracks), codes(tracks)),
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
