package org.expedite.persistence.escalation;

import java.time.ZoneId;
import java.util.List;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.Advice;
import org.expedite.domain.escalation.AdviceCode;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.EscalationFacts.Matter;
import org.expedite.domain.escalation.EscalationReason;
import org.expedite.domain.escalation.Evidence;
import org.expedite.domain.escalation.EvidenceType;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.Judgement;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.escalation.Verdict;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.jspecify.annotations.Nullable;

/**
 * All of a decision that no list is searched by, as it is kept in JSON.
 *
 * @param subject null of decisions that were made before it was kept
 */
record DecisionBody(
        int caseVersion,
        String requestedById,
        EscalationReason reason,
        String justification,
        SettingsBody settings,
        @Nullable SubjectBody subject,
        String fromLevel,
        @Nullable String toLevel,
        List<FindingBody> findings,
        List<AdviceBody> advice) {

    record SettingsBody(
            List<String> technicalLevels, LateIdentification lateIdentification, String zone) {
        static SettingsBody of(PolicySettings settings) {
            return new SettingsBody(
                    settings.levels().ascending().stream().map(TechnicalLevel::code).toList(),
                    settings.lateIdentification(),
                    settings.zone().getId());
        }

        PolicySettings toSettings() {
            return new PolicySettings(
                    TechnicalLevels.of(technicalLevels.toArray(String[]::new)),
                    lateIdentification,
                    ZoneId.of(zone));
        }
    }

    /** The case as it was judged; its level is the one that the decision starts from. */
    record SubjectBody(
            CaseStatus status,
            Priority priority,
            boolean grantPending,
            String organizationId,
            @Nullable String identifiedAtOpeningId,
            boolean timeAndMaterials,
            @Nullable String serial,
            @Nullable String model) {
        static SubjectBody of(Decision.Subject subject) {
            Matter matter = subject.matter();
            ContactId identified = matter.identifiedAtOpening();
            SerialNumber serial = subject.serial();
            Model model = subject.model();
            return new SubjectBody(
                    matter.status(),
                    matter.priority(),
                    matter.grantPending(),
                    matter.organization().value(),
                    identified == null ? null : identified.value(),
                    matter.timeAndMaterials(),
                    serial == null ? null : serial.value(),
                    model == null ? null : model.value());
        }

        Decision.Subject toSubject(Evidence judgedCase, TechnicalLevel level) {
            return new Decision.Subject(
                    new Matter(
                            judgedCase,
                            status,
                            priority,
                            level,
                            grantPending,
                            new OrganizationId(organizationId),
                            identifiedAtOpeningId == null
                                    ? null
                                    : new ContactId(identifiedAtOpeningId),
                            timeAndMaterials),
                    serial == null ? null : new SerialNumber(serial),
                    model == null ? null : new Model(model));
        }
    }

    record FindingBody(
            Rule rule,
            Verdict verdict,
            @Nullable Reason reason,
            String explanation,
            List<EvidenceBody> evidence) {
        static FindingBody of(Finding finding) {
            return new FindingBody(
                    finding.rule(),
                    finding.verdict(),
                    finding.reason(),
                    finding.explanation(),
                    finding.evidence().stream().map(EvidenceBody::of).toList());
        }

        Finding toFinding() {
            return new Finding(
                    rule,
                    verdict,
                    reason,
                    explanation,
                    evidence.stream().map(EvidenceBody::toEvidence).toList());
        }
    }

    record EvidenceBody(EvidenceType type, String id, int version) {
        static EvidenceBody of(Evidence evidence) {
            return new EvidenceBody(evidence.type(), evidence.id(), evidence.version());
        }

        Evidence toEvidence() {
            return new Evidence(type, id, version);
        }
    }

    record AdviceBody(AdviceCode code, String detail) {
        static AdviceBody of(Advice advice) {
            return new AdviceBody(advice.code(), advice.detail());
        }

        Advice toAdvice() {
            return new Advice(code, detail);
        }
    }

    static DecisionBody of(Decision decision) {
        Judgement judgement = decision.judgement();
        TechnicalLevel to = judgement.to();
        return new DecisionBody(
                decision.caseVersion(),
                decision.requestedBy(),
                decision.reason(),
                decision.justification(),
                SettingsBody.of(decision.settings()),
                decision.subject() == null ? null : SubjectBody.of(decision.subject()),
                judgement.from().code(),
                to == null ? null : to.code(),
                judgement.findings().stream().map(FindingBody::of).toList(),
                judgement.advice().stream().map(AdviceBody::of).toList());
    }

    Decision.@Nullable Subject toSubject(CaseNumber number) {
        return subject == null
                ? null
                : subject.toSubject(
                        new Evidence(EvidenceType.CASE, number.value(), caseVersion),
                        new TechnicalLevel(fromLevel));
    }

    Judgement toJudgement(Outcome outcome) {
        return new Judgement(
                outcome,
                new TechnicalLevel(fromLevel),
                toLevel == null ? null : new TechnicalLevel(toLevel),
                findings.stream().map(FindingBody::toFinding).toList(),
                advice.stream().map(AdviceBody::toAdvice).toList());
    }
}
