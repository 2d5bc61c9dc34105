package org.expedite.persistence.attachments;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates and syncs folders that only the owner of the process can access. */
final class Directories {
    private static final Logger LOG = LoggerFactory.getLogger(Directories.class);

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private Directories() {}

    /** Creates a folder and its parents unless they exist. */
    static Path make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? Files.createDirectories(folder, OWNER_ONLY)
                : Files.createDirectories(folder);
    }

    /** Waits until new and renamed entries of the folder are on disk. */
    static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (NoSuchFileException gone) {
            throw gone;
        } catch (FileSystemException noFile) {
            // Some file systems cannot open folders, so there is nothing to sync.
            LOG.debug("{} is not synced", folder, noFile);
        }
    }
}
