package org.expedite.application.contracts;

import java.time.Instant;
import java.util.List;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;

/** The port to the source of support contracts. */
public interface Contracts {
    /**
     * The contracts, of whichever customer, that name {@code serial}, or named it in an earlier
     * version for the same customer, each in its current version; in one read. What a contract
     * covered before it went to another customer is not the new one's to know. None is left out for
     * its status or its dates: that is for the policy to judge.
     *
     * @return in no particular order, empty where no contract ever named it
     */
    List<RecordVersion<SupportContract>> naming(SerialNumber serial);

    /**
     * The same as was known then: as {@link #naming} would have answered at {@code knownAt}, when
     * each contract had the last version that was recorded at that instant or before it.
     */
    List<RecordVersion<SupportContract>> namingAsOf(SerialNumber serial, Instant knownAt);
}
