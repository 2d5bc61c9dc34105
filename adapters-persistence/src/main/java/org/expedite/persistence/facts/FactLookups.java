package org.expedite.persistence.facts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.expedite.domain.registry.RecordKind;
import org.expedite.persistence.registry.VersionRow;

/** Look-ups of current versions, or of those at one instant. Keys must not be empty. */
interface FactLookups {
    /** Returns the existing records of a kind. */
    List<VersionRow> records(RecordKind kind, Collection<String> ids);

    /** Returns the certifications of their holders. */
    List<VersionRow> certifications(Collection<String> holders);

    /** Returns the last version of an asset that an organization owns or owned. */
    Optional<VersionRow> lastOwned(String serial, String organization);

    /** Look-ups of the versions that are current now. */
    record Current(FactRows rows) implements FactLookups {
        @Override
        public List<VersionRow> records(RecordKind kind, Collection<String> ids) {
            return rows.current(kind, ids);
        }

        @Override
        public List<VersionRow> certifications(Collection<String> holders) {
            return rows.currentCertifications(holders);
        }

        @Override
        public Optional<VersionRow> lastOwned(String serial, String organization) {
            return rows.lastOwned(serial, organization);
        }
    }

    /**
     * Look-ups of the versions that were current at an instant.
     *
     * @param knownAt to the microsecond; versions recorded at that instant are counted
     */
    record AsOf(FactRows rows, Instant knownAt) implements FactLookups {
        @Override
        public List<VersionRow> records(RecordKind kind, Collection<String> ids) {
            return rows.asOf(kind, ids, knownAt);
        }

        @Override
        public List<VersionRow> certifications(Collection<String> holders) {
            return rows.certificationsAsOf(holders, knownAt);
        }

        @Override
        public Optional<VersionRow> lastOwned(String serial, String organization) {
            return rows.lastOwnedAsOf(serial, organization, knownAt);
        }
    }
}
