import './add-member.mutation.ts';
import './organization-members.type.ts';
import './remove-member.mutation.ts';
import './viewer.query.ts';
