package org.expedite.domain.contracts;

/** What the seller's books say of a contract, apart from its dates. */
public enum ContractStatus {
    ACTIVE,
    SUSPENDED,
    CANCELLED
}
