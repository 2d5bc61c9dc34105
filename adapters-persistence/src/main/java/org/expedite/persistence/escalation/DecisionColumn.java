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
import org.expedite.domain.escalation.EscalationFacts.CaseFacts;
import org.expedite.domain.escalation.EscalationReason;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.Evidence;
import org.expedite.domain.escalation.EvidenceType;
import org.expedite.domain.escalation.FactVersion;
import org.expedite.domain.escalation.FactVersions;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.escalation.Verdict;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of those parts of a decision that no list filters by.
 *
 * @param subject null for decisions made before it was stored
 * @param read null for decisions made before it was stored
 */
record DecisionColumn(
        int caseVersion,
        String requestedById,
        EscalationReason reason,
        String justification,
        SettingsColumn settings,
        @Nullable SubjectColumn subject,
        @Nullable List<ReadColumn> read,
        String fromLevel,
        @Nullable String toLevel,
        List<FindingColumn> findings,
        List<AdviceColumn> advice) {

    record SettingsColumn(
            List<String> technicalLevels, LateIdentification lateIdentification, String zone) {
        static SettingsColumn of(PolicySettings settings) {
            return new SettingsColumn(
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

    /** The case as it was evaluated; its level is {@code fromLevel} of the decision. */
    record SubjectColumn(
            CaseStatus status,
            Priority priority,
            boolean grantPending,
            String organizationId,
            @Nullable String identifiedAtOpeningId,
            boolean timeAndMaterials,
            @Nullable String serial,
            @Nullable String model) {
        static SubjectColumn of(Decision.Subject subject) {
            CaseFacts facts = subject.caseFacts();
            ContactId identified = facts.identifiedAtOpening();
            SerialNumber serial = subject.serial();
            Model model = subject.model();
            return new SubjectColumn(
                    facts.status(),
                    facts.priority(),
                    facts.grantPending(),
                    facts.organization().value(),
                    identified == null ? null : identified.value(),
                    facts.timeAndMaterials(),
                    serial == null ? null : serial.value(),
                    model == null ? null : model.value());
        }

        Decision.Subject toSubject(Evidence evaluatedCase, TechnicalLevel level) {
            return new Decision.Subject(
                    new CaseFacts(
                            evaluatedCase,
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

    /** A record that the decision read; the version is null if there was no such record. */
    record ReadColumn(RecordKind kind, String id, @Nullable Integer version) {
        static ReadColumn of(FactVersion read) {
            return new ReadColumn(read.key().kind(), read.key().id(), read.version());
        }

        FactVersion toFactVersion() {
            return new FactVersion(new RecordKey(kind, id), version);
        }
    }

    /**
     * A finding.
     *
     * @param explanation the text of the explanation
     * @param said null for decisions made before it was stored
     */
    record FindingColumn(
            Rule rule,
            Verdict verdict,
            @Nullable Reason reason,
            String explanation,
            @Nullable ExplanationColumn said,
            List<EvidenceColumn> evidence) {
        static FindingColumn of(Finding finding) {
            return new FindingColumn(
                    finding.rule(),
                    finding.verdict(),
                    finding.reason(),
                    finding.explanation().text(),
                    ExplanationColumn.of(finding.explanation()),
                    finding.evidence().stream().map(EvidenceColumn::of).toList());
        }

        Finding toFinding() {
            return new Finding(
                    rule,
                    verdict,
                    reason,
                    ExplanationColumn.explain(explanation, said),
                    evidence.stream().map(EvidenceColumn::toEvidence).toList());
        }
    }

    record EvidenceColumn(EvidenceType type, String id, int version) {
        static EvidenceColumn of(Evidence evidence) {
            return new EvidenceColumn(evidence.type(), evidence.id(), evidence.version());
        }

        Evidence toEvidence() {
            return new Evidence(type, id, version);
        }
    }

    /**
     * An advice.
     *
     * @param detail its text
     * @param said null for decisions made before it was stored
     */
    record AdviceColumn(AdviceCode code, String detail, @Nullable ExplanationColumn said) {
        static AdviceColumn of(Advice advice) {
            return new AdviceColumn(
                    advice.code(), advice.detail().text(), ExplanationColumn.of(advice.detail()));
        }

        Advice toAdvice() {
            return new Advice(code, ExplanationColumn.explain(detail, said));
        }
    }

    static DecisionColumn of(Decision decision) {
        Evaluation evaluation = decision.evaluation();
        TechnicalLevel to = evaluation.to();
        return new DecisionColumn(
                decision.caseVersion(),
                decision.requestedBy(),
                decision.reason(),
                decision.justification(),
                SettingsColumn.of(decision.settings()),
                decision.subject() == null ? null : SubjectColumn.of(decision.subject()),
                decision.read() == null
                        ? null
                        : decision.read().all().stream().map(ReadColumn::of).toList(),
                evaluation.from().code(),
                to == null ? null : to.code(),
                evaluation.findings().stream().map(FindingColumn::of).toList(),
                evaluation.advice().stream().map(AdviceColumn::of).toList());
    }

    Decision.@Nullable Subject toSubject(CaseNumber number) {
        return subject == null
                ? null
                : subject.toSubject(
                        new Evidence(EvidenceType.CASE, number.value(), caseVersion),
                        new TechnicalLevel(fromLevel));
    }

    @Nullable FactVersions toFactVersions() {
        return read == null
                ? null
                : new FactVersions(read.stream().map(ReadColumn::toFactVersion).toList());
    }

    Evaluation toEvaluation(Outcome outcome) {
        return new Evaluation(
                outcome,
                new TechnicalLevel(fromLevel),
                toLevel == null ? null : new TechnicalLevel(toLevel),
                findings.stream().map(FindingColumn::toFinding).toList(),
                advice.stream().map(AdviceColumn::toAdvice).toList());
    }
}
