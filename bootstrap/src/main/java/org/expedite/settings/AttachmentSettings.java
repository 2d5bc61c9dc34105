package org.expedite.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.expedite.application.attachments.StorageLimits;

/**
 * Storage location and maximum size of attachments.
 *
 * @param dataDir the directory that contains the folder of the files
 * @param maxAttachment the maximum size of a file in MiB
 * @param maxCaseFiles the maximum number of files of a case
 * @param maxCaseSize the maximum size of all files of a case in MiB
 * @param maxOrganizationFiles the maximum number of files of an organization
 * @param maxOrganizationSize the maximum size of all files of an organization in MiB
 */
@Introspected
@ConfigurationProperties("expedite")
public record AttachmentSettings(
        @Form("a path") Path dataDir,
        @Min(1) @Max(2_047) int maxAttachment,
        @Min(1) @Max(1_000_000) int maxCaseFiles,
        @Min(1) @Max(1_000_000_000) int maxCaseSize,
        @Min(1) @Max(1_000_000_000) int maxOrganizationFiles,
        @Min(1) @Max(1_000_000_000) int maxOrganizationSize) {
    private static final long MEBIBYTE = 1024L * 1024;
    private static final String FOLDER = "attachments";

    /** Returns the limits of the files that are stored. */
    public StorageLimits limits() {
        return new StorageLimits(
                new StorageLimits.Limit(maxCaseFiles, maxCaseSize * MEBIBYTE),
                new StorageLimits.Limit(maxOrganizationFiles, maxOrganizationSize * MEBIBYTE));
    }

    /** Returns the folder of the files, which all nodes share. */
    public Path folder() {
        return dataDir.resolve(FOLDER);
    }
}
