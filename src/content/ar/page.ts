import type { ChapterId } from '../../sim/stages/stages.ts';
import { percent } from '../intl.ts';
import type { NoticeLabels, PageLabels, Untouched } from '../tongue.ts';

export const PAGE: PageLabels = {
  next: 'التالي',
  back: 'السابق',
  startOver: 'البدء من جديد',
  backToPlan: 'العودة إلى الخطة',
  steps: 'الخطوات',
  allSteps: 'كل الخطوات',
  scrub: 'التنقل بين الخطوات',
  stepOf: (place, of, title) => `الخطوة ${place} من ${of}: ${title}`,
  resetView: 'متابعة الخطوات',
  lookFrom: 'جهة النظر',
  sides: { anterior: 'أمام', right: 'جانب', posterior: 'خلف' },
  textSize: 'حجم الخط',
  textSizeIs: (size) => `حجم الخط: ${percent(size)}`,
  close: 'إغلاق',
  risks: 'ما قد يحدث من مشكلات',
  directions: {
    plain: {
      needle: ['الظهر', 'الأمام'],
      sagittal: ['الظهر', 'الأمام'],
      coronal: ['يمينك', 'يسارك'],
      axial: ['يسارك', 'يمينك'],
      lying: ['القدمان', 'الرأس'],
    },
  },
  cutOpen: 'مقطع',
  nowMm: 'الآن',
  beforeMm: 'من قبل',
  readouts: { healthy: 'السليم' },
  loading: () => 'جارٍ التحميل',
  planning: 'جارٍ الحساب',
  trouble: {
    title: 'هناك شيء ناقص',
    asset: 'لم يصل جزء من الصورة.',
    planner: 'توقف الحساب.',
    webgl: 'توقفت الصورة المجسمة.',
    retry: 'المحاولة مرة أخرى',
  },
  broken: {
    title: 'توقفت هذه الصفحة',
    kiosk: 'حدث خلل. ستعود وحدها إلى البداية.',
    goOn: 'متابعة',
  },
  lost: {
    title: 'اختفت الصورة',
    soon: 'ستعود وحدها. ولم يضع شيء آخر.',
    late: 'لم تعد الصورة. إذا فتحت الصفحة من جديد تبقى في مكانك.',
    reload: 'فتح من جديد',
  },
  noWebgl: {
    title: 'الخطوات بالكلمات والصور',
    why: 'لا يستطيع هذا الجهاز عرض النموذج المجسم. إليك كل الخطوات في صور ثابتة.',
  },
  disclaimer: 'هذا شرح فقط وليس تشخيصًا. اسأل طبيبك.',
};

export const CHAPTERS: Readonly<Record<ChapterId, string>> = {
  spine: 'عمودك الفقري',
  access: 'الطريق',
  lift: 'الرفع',
  cement: 'الإسمنت',
  after: 'بعد ذلك',
};

export const UNTOUCHED: Untouched = {
  left: (level) => `تبقى الفقرة ${level} كما هي.`,
  cemented: (level) => `في الفقرة ${level} إسمنت من عملية سابقة. لا يُفعل بها شيء الآن.`,
  noBalloon: (level) => `لا يستعمل البالون في الفقرة ${level}.`,
  older: (level) => `انكسرت الفقرة ${level} منذ مدة وتبقى كما هي.`,
  whole: (level) => `الفقرة ${level} غير مكسورة.`,
};

export const NOTICES: NoticeLabels = {
  title: 'تعذر استعمال بعض المطلوب:',
  problems: {
    unknown: 'غير معروف ولم يُستعمل',
    'not-a-choice': 'ليس من الخيارات',
    'not-a-number': 'ليس رقمًا',
    'too-small': 'صغير جدًا',
    'too-large': 'كبير جدًا',
    twice: 'مكرر، ويُستعمل الأول',
    'too-many': 'أكثر من اللازم ولم يُستعمل',
    'no-such-level': 'ليست فقرة معروفة هنا.',
    'not-treatable': 'ليست فقرة يمكن عرضها هنا.',
    unclear: 'قد تعني أكثر من فقرة.',
  },
  nothing: 'لم تُذكر أي فقرة.',
  more: (given) => `و${given}`,
  used: (value) => `، ويُستعمل ${value}`,
  dismiss: 'إغلاق هذا التنبيه',
};
