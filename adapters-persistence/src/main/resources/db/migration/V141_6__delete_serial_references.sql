delete from registry_reference where relation = 'COVERED_SERIAL';
