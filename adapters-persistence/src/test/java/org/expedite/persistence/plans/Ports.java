package org.expedite.persistence.plans;

import org.expedite.application.cases.Callers;
import org.expedite.application.cases.Cases;
import org.expedite.application.cases.Facts;
import org.expedite.application.cases.SilentCases;
import org.expedite.application.contracts.Contracts;
import org.expedite.application.engineers.Engineers;
import org.expedite.application.escalation.Escalations;
import org.expedite.application.queues.Queues;
import org.expedite.application.registry.Registry;
import org.expedite.application.registry.Supporters;
import org.expedite.application.timeline.Timeline;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.cases.CallerRows;
import org.expedite.persistence.cases.CaseEventRows;
import org.expedite.persistence.cases.CaseRows;
import org.expedite.persistence.cases.CaseTextRows;
import org.expedite.persistence.cases.FactRows;
import org.expedite.persistence.cases.JdbcCallers;
import org.expedite.persistence.cases.JdbcCases;
import org.expedite.persistence.cases.JdbcFacts;
import org.expedite.persistence.cases.JdbcSilentCases;
import org.expedite.persistence.cases.JdbcTimeline;
import org.expedite.persistence.contracts.ContractRows;
import org.expedite.persistence.contracts.JdbcContracts;
import org.expedite.persistence.engineers.JdbcEngineers;
import org.expedite.persistence.escalation.EscalationRows;
import org.expedite.persistence.escalation.JdbcEscalations;
import org.expedite.persistence.queues.JdbcQueues;
import org.expedite.persistence.queues.QueueRows;
import org.expedite.persistence.registry.ContactAddressRows;
import org.expedite.persistence.registry.JdbcRegistry;
import org.expedite.persistence.registry.JdbcSupporters;
import org.expedite.persistence.registry.ReferenceRows;
import org.expedite.persistence.registry.RegistryRows;
import org.expedite.persistence.registry.SupporterRows;

/** The ports on one database. */
record Ports(TestDatabase database) {
    Cases cases() {
        return new JdbcCases(
                database.bean(CaseRows.class),
                database.bean(CaseEventRows.class),
                database.bean(CaseTextRows.class),
                database.settings().textSearch(),
                database.transactions());
    }

    Timeline timeline() {
        return new JdbcTimeline(
                database.bean(CaseEventRows.class),
                database.bean(CaseTextRows.class),
                database.transactions());
    }

    SilentCases silentCases() {
        return new JdbcSilentCases(database.bean(CaseRows.class));
    }

    Queues queues() {
        return new JdbcQueues(database.bean(QueueRows.class), database.transactions());
    }

    Escalations escalations() {
        return new JdbcEscalations(database.bean(EscalationRows.class));
    }

    Registry registry() {
        return new JdbcRegistry(
                database.bean(RegistryRows.class),
                database.bean(ReferenceRows.class),
                database.bean(ContactAddressRows.class));
    }

    Supporters supporters() {
        return new JdbcSupporters(database.bean(SupporterRows.class));
    }

    Facts facts() {
        return new JdbcFacts(database.bean(FactRows.class));
    }

    Callers callers() {
        return new JdbcCallers(database.bean(CallerRows.class));
    }

    Engineers engineers() {
        return new JdbcEngineers(database.bean(RegistryRows.class));
    }

    Contracts contracts() {
        return new JdbcContracts(database.bean(ContractRows.class));
    }
}
