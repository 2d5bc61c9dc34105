package org.expedite.domain.contracts;

/** Status of a contract, independent of its dates. */
public enum ContractStatus {
    ACTIVE,
    SUSPENDED,
    CANCELLED
}
