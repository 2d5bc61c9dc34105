package org.expedite.web.http.problems;

import org.expedite.application.attachments.StorageFullException;

/** Problems of limits of what is stored. */
final class StorageProblems {

    private static final long MEBIBYTE = 1024L * 1024;

    private StorageProblems() {}

    /**
     * 409: a case or an organization has as many or as large files as it may.
     *
     * @param full names the limit
     * @return the problem
     */
    static ProblemSpec full(StorageFullException full) {
        String owner =
                switch (full.owner()) {
                    case CASE -> "A case";
                    case ORGANIZATION -> "An organization";
                };
        return new ProblemSpec(
                409,
                full.owner() + "_STORAGE_FULL",
                "No space for the file.",
                "%s may have at most %d files of together %d MiB."
                        .formatted(owner, full.limit().files(), full.limit().bytes() / MEBIBYTE));
    }
}
