import { describe, expect, it } from 'vitest';
import { joinImports } from '../../src/join-imports.js';
import { readInput } from '../../src/read-input.js';

const key = 'a key for tests only';

/** Words that stand for people in every fixture; none may leave the reader. */
const canaries = ['Canary', 'canary', 'Zitrone'];

async function read(name: string, text: string | Uint8Array, options = {}) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const imported = await readInput({ file: name, bytes }, { pseudonymKey: key, ...options });
  const written = JSON.stringify(imported);
  for (const canary of canaries) expect(written).not.toContain(canary);
  return { ...imported, attendances: imported.dataset.attendances ?? [] };
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let i = 0; i < text.length; i++) {
    bytes[2 + i * 2] = text.charCodeAt(i) & 0xff;
    bytes[3 + i * 2] = text.charCodeAt(i) >> 8;
  }
  return bytes;
}

const zoomMeeting = `Topic,ID,Host,Duration (minutes),Start time,End time,Participants
Rivers webinar,981 1234 5678,Anna Canary,61,05/03/2021 10:00:00 AM,05/03/2021 11:01:00 AM,6

Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,Recording disclaimer response,In waiting room
Anna Canary,anna.canary@example.org,05/03/2021 10:00:00 AM,05/03/2021 11:01:00 AM,61,No,OK,No
Ben Canary,ben.canary@example.org,05/03/2021 10:02:00 AM,05/03/2021 10:20:00 AM,18,Yes,OK,No
Ben Canary (Ben's tablet),ben.canary@example.org,05/03/2021 10:22:00 AM,05/03/2021 11:00:00 AM,38,Yes,OK,No
Ben Zitrone,ben.zitrone@example.org,05/03/2021 10:05:00 AM,05/03/2021 11:00:00 AM,55,Yes,OK,No
Carla Canary,,05/03/2021 10:05:00 AM,05/03/2021 10:25:00 AM,20,Yes,OK,No
Carla Canary,,05/03/2021 10:30:00 AM,05/03/2021 10:40:00 AM,10,Yes,OK,No
Otter.ai Notetaker,,05/03/2021 10:00:00 AM,05/03/2021 11:00:00 AM,60,Yes,OK,No
`;

describe('readInput of attendance exports', () => {
  it('merges rejoins of a Zoom meeting and leaves bots out', async () => {
    const { input, attendances, issues, dataset } = await read('zoom.csv', zoomMeeting);
    expect(input.kind).toBe('attendance');
    expect(dataset.events).toBeUndefined();
    expect(attendances).toHaveLength(4);
    expect(new Set(attendances.map(({ person }) => person)).size).toBe(4);
    expect(attendances.map(({ minutes }) => minutes)).toEqual([61, 56, 55, 30]);
    expect(attendances[0]).toMatchObject({
      event: 'Rivers webinar',
      date: '2021-05-03',
      presence: 'present',
    });
    expect(issues.map(({ code }) => code)).toContain('bots-left-out');
  });

  it('leaves out who stayed too short', async () => {
    const { attendances, issues } = await read('zoom.csv', zoomMeeting, { minimumMinutes: 45 });
    expect(attendances).toHaveLength(3);
    expect(issues.find(({ code }) => code === 'short-left-out')?.message).toContain('1 row');
  });

  it('numbers people where no key is given', async () => {
    const { attendances, ...imported } = await read('zoom.csv', zoomMeeting, {
      pseudonymKey: null,
    });
    expect(attendances.map(({ person }) => person)).toEqual([
      'zoom.csv person 1',
      'zoom.csv person 2',
      'zoom.csv person 3',
      'zoom.csv person 4',
    ]);
    const again = await read('again.csv', zoomMeeting, { pseudonymKey: null });
    expect(joinImports([imported]).issues).toEqual([]);
    expect(joinImports([imported, again]).issues.map(({ code }) => code)).toEqual([
      'no-pseudonym-key',
    ]);
  });

  it('counts a person on two devices at once for the time covered', async () => {
    const { attendances } = await read(
      'zoom.csv',
      `Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
Ana Canary,ana@canary.example,05/03/2021 10:00:00 AM,05/03/2021 11:00:00 AM,60,Yes
Ana's phone (Ana Canary),ana@canary.example,05/03/2021 10:10:00 AM,05/03/2021 10:30:00 AM,20,Yes
`,
    );
    expect(attendances.map(({ minutes }) => minutes)).toEqual([60]);
  });

  it('reads unique users of Zoom', async () => {
    const { attendances } = await read(
      'zoom.csv',
      `Name (original name),Email,Total duration (minutes),Guest
Ana Canary,ana@canary.example,60,Yes
Ben Canary,,31,Yes
`,
    );
    expect(attendances.map(({ minutes, presence }) => [minutes, presence])).toEqual([
      [60, 'present'],
      [31, 'present'],
    ]);
  });

  it('reads a Zoom webinar with its sections', async () => {
    const { attendances } = await read(
      'webinar.csv',
      `Attendee Report
Report Generated:,"03/06/2021 09:00"
Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,# Cancelled,Unique Viewers,Total Users,Max Concurrent Views
Forward looking,987 654,"May 3, 2021 10:00 AM",60,3,0,1,2,2
Host Details
Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
Yes,Hostess Canary,host@canary.example,"May 3, 2021 09:50 AM","May 3, 2021 11:00 AM",70,No,Portugal
Attendee Details
Attended,User Name (Original Name),First Name,Last Name,Email,Registration Time,Approval Status,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
Yes,Ana Canary,Ana,Canary,ana@canary.example,"Apr 30, 2021 10:00 AM",approved,"May 3, 2021 10:00 AM","May 3, 2021 10:30 AM",30,Yes,Italy
Yes,Ana Canary,Ana,Canary,ana@canary.example,"Apr 30, 2021 10:00 AM",approved,"May 3, 2021 10:35 AM","May 3, 2021 11:00 AM",25,Yes,Italy
No,Ben Canary,Ben,Canary,ben@canary.example,"Apr 30, 2021 11:00 AM",approved,--,--,--,--,--
`,
    );
    expect(
      attendances.map(({ country, presence, minutes }) => [country, presence, minutes]),
    ).toEqual([
      ['PT', 'present', 70],
      ['IT', 'present', 55],
      [null, 'absent', null],
    ]);
    expect(attendances.every(({ event }) => event === 'Forward looking')).toBe(true);
    const { attendances: guests } = await read(
      'webinar.csv',
      'Host Details\nAttended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes)\nYes,Ana Canary,a@canary.example,2021-05-03 10:00,2021-05-03 11:00,60\n',
      { leaveOut: ['hosts'] },
    );
    expect(guests).toEqual([]);
  });

  it('reads the three sections of Teams in UTF-16', async () => {
    const { attendances } = await read(
      'teams.csv',
      utf16(`1. Summary
Meeting title\tPeer learning
Attended participants\t2
Start time\t5/3/21, 10:00:00 AM
End time\t5/3/21, 11:30:00 AM
Meeting duration\t1h 30m 0s
Average attendance time\t1h 20m 0s

2. Participants
Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
Ana Canary\t5/3/21, 10:00:00 AM\t5/3/21, 11:27:51 AM\t1h 27m 51s\tana@canary.example\tana@canary.example\tOrganizer
Ben Canary\t5/3/21, 10:05:00 AM\t5/3/21, 11:00:00 AM\t52m 3s\tben@canary.example\tben@canary.example\tAttendee

3. In-Meeting Activities
Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
Ana Canary\t5/3/21, 10:00:00 AM\t5/3/21, 11:27:51 AM\t1h 27m 51s\tana@canary.example\tOrganizer
Ben Canary\t5/3/21, 10:05:00 AM\t5/3/21, 10:30:00 AM\t25m\tben@canary.example\tAttendee
Ben Canary\t5/3/21, 10:33:00 AM\t5/3/21, 11:00:00 AM\t27m 3s\tben@canary.example\tAttendee
`),
    );
    expect(attendances.map(({ event, date, minutes }) => [event, date, minutes])).toEqual([
      ['Peer learning', '2021-05-03', 88],
      ['Peer learning', '2021-05-03', 52],
    ]);
  });

  it('reads the older flat form of Teams', async () => {
    const { attendances } = await read(
      'teams.csv',
      utf16(`Full Name\tUser Action\tTimestamp
Ana Canary\tJoined\t5/13/2021, 10:00:00 AM
Ben Canary\tJoined before\t5/13/2021, 10:01:00 AM
Ben Canary\tLeft\t5/13/2021, 10:31:00 AM
Ben Canary\tJoined\t5/13/2021, 10:41:00 AM
Ben Canary\tLeft\t5/13/2021, 11:01:00 AM
`),
    );
    expect(attendances.map(({ date, minutes }) => [date, minutes])).toEqual([
      ['2021-05-13', null],
      ['2021-05-13', 50],
    ]);
  });

  it('tells people of one Eventbrite order apart and leaves refunds out', async () => {
    const { attendances, issues } = await read(
      'eventbrite.csv',
      `Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Attendee #,Order Type,Currency,Total Paid,Attendee Status,Event Name,Event ID
100,2021-04-01 10:00:00+02:00,Ana,Canary,ana@canary.example,1,General,1,Free Order,EUR,0,Checked In,Igniting event,55
100,2021-04-01 10:00:00+02:00,Ben,Canary,ana@canary.example,1,General,2,Free Order,EUR,0,Attending,Igniting event,55
101,2021-04-02 10:00:00+02:00,Carla,Canary,carla@canary.example,1,General,3,Free Order,EUR,0,Refunded,Igniting event,55
102,2021-04-02 10:00:00+02:00,Dora,Canary,dora@canary.example,2,General,4,Free Order,EUR,0,Checked In,Igniting event,55
`,
    );
    expect(
      attendances.map(({ person, presence }) => [person === null ? null : 'somebody', presence]),
    ).toEqual([
      ['somebody', 'present'],
      ['somebody', 'unmarked'],
      ['somebody', 'present'],
      [null, 'present'],
    ]);
    expect(new Set(attendances.map(({ person }) => person)).size).toBe(4);
    expect(attendances[0]?.event).toBe('Igniting event');
    expect(issues.map(({ code }) => code)).toContain('cancelled-left-out');
  });

  it('reads registrations of Indico', async () => {
    const { attendances } = await read(
      'indico.csv',
      `ID,Name,Email Address,Affiliation,Country,Registration date,Registration state,Checked in
1,Ana Canary,ana@canary.example,CEO,Poland,2021-04-01,Completed,True
2,Ben Canary,ben@canary.example,CARDET,Cyprus,2021-04-02,Completed,False
3,Carla Canary,carla@canary.example,CARDET,Cyprus,2021-04-02,Withdrawn,False
`,
    );
    expect(
      attendances.map(({ organisation, country, presence }) => [organisation, country, presence]),
    ).toEqual([
      ['CEO', 'PL', 'present'],
      ['CARDET', 'CY', 'absent'],
    ]);
  });

  it('reads positions of pretix', async () => {
    const { attendances } = await read(
      'pretix.csv',
      `Event slug,Event name,Order code,Position ID,Status,Email,Order date,Product,Price,Attendee name,Attendee email,Company,Country
sc21,Social labs,ABC12,1,paid,order@canary.example,2021-04-01,Ticket,0.00,Ana Canary,ana@canary.example,CEO,PL
sc21,Social labs,ABC12,2,paid,order@canary.example,2021-04-01,Ticket,0.00,Ben Canary,,CEO,PL
sc21,Social labs,ABD13,1,canceled,c@canary.example,2021-04-01,Ticket,0.00,Carla Canary,c@canary.example,CEO,PL
`,
    );
    expect(attendances.map(({ event, presence }) => [event, presence])).toEqual([
      ['Social labs', 'unmarked'],
      ['Social labs', 'unmarked'],
    ]);
  });

  it('reads attendees of Hi.Events', async () => {
    const { attendances } = await read(
      'hi.csv',
      `ID,First Name,Last Name,Email,Status,Is Checked In,Checked In At,Ticket ID,Ticket Name,Event ID,Public ID,Created Date
1,Ana,Canary,ana@canary.example,ACTIVE,Yes,2021-05-03 10:00,7,General,3,A-1,2021-04-01
2,Ben,Canary,ben@canary.example,ACTIVE,No,,7,General,3,A-2,2021-04-01
3,Carla,Canary,carla@canary.example,CANCELLED,No,,7,General,3,A-3,2021-04-01
`,
    );
    expect(attendances.map(({ presence }) => presence)).toEqual(['present', 'absent']);
  });

  it('reads a form of Google', async () => {
    const { attendances } = await read(
      'form.csv',
      `Timestamp,Email Address,Full name,Organisation,Country
03/05/2021 10:01:12,ana@canary.example,Ana Canary,CEO,Poland
13/05/2021 10:02:12,ben@canary.example,Ben Canary,CARDET,Cyprus
`,
    );
    expect(
      attendances.map(({ date, organisation, country }) => [date, organisation, country]),
    ).toEqual([
      ['2021-05-03', 'CEO', 'PL'],
      ['2021-05-13', 'CARDET', 'CY'],
    ]);
  });

  it('reads a plain list with two people of one name', async () => {
    const { attendances } = await read(
      'list.csv',
      `Event,Date,Name,Organisation,Present
Kick-off,2021-05-03,Ana Canary,CEO,yes
Kick-off,2021-05-03,Ana Canary,CARDET,yes
Kick-off,2021-05-03,Ben Canary,CARDET,no
`,
    );
    expect(new Set(attendances.map(({ person }) => person)).size).toBe(3);
    expect(attendances.map(({ presence }) => presence)).toEqual(['present', 'present', 'absent']);
  });

  it.each([
    ['Name;Institution\nAna Canary;CEO\nBen Canary;CARDET\n', 'attendance'],
    ['Name;Country\nAna Canary;PL\nBen Canary;CY\n', 'attendance'],
    ['Participant name;Country\nAna;PL\nBen;CY\n', 'attendance'],
  ])('keeps the names of a bare list to itself: %s', async (text, kind) => {
    const { input } = await read('people.csv', text);
    expect(input.kind).toBe(kind);
  });

  it('does not take a list of events or organisations for people', async () => {
    const events = await read(
      'a.csv',
      'Name;Organiser;Date;Country\nKick-off meeting;CEO;2021-05-03;PL\nSecond workshop;CEO;2021-06-03;PL\n',
    );
    expect(events.input.kind).toBe('register');
    const organisations = await read(
      'b.csv',
      'Name;Country;Role\nCARDET;Cyprus;coordinator\nCentrum;Poland;partner\n',
    );
    expect(organisations.input.kind).toBe('organisations');
  });

  it('knows a person again in another file by the key', async () => {
    const first = await read(
      'a.csv',
      'First name,Last name,Email\nAna,Canary,ana@canary.example\n',
    );
    const second = await read(
      'b.csv',
      'First name,Last name,Email\nA.,Canary,Ana@Canary.example\n',
    );
    expect(first.attendances[0]?.person).toBe(second.attendances[0]?.person);
  });
});
